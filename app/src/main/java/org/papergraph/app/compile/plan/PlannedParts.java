package org.papergraph.app.compile.plan;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.papergraph.app.compile.Memo;

/**
 * Parts of plans that follow from one selection alone, kept for the next question that has it. Bounded; safe for many
 * threads.
 */
public final class PlannedParts {
  private final Memo<Key, Part> parts = new Memo<>(16);

  /**
   * What a part was planned from, beside the selection.
   *
   * @param what   the part
   * @param values how many values the plan left open before it
   */
  record Key(String what, int values) {
  }

  /**
   * A part of a plan.
   *
   * @param planned the part
   * @param values  what it leaves open
   * @param renamed what it adds to the columns
   */
  record Part(@Nullable Object planned, List<Object> values, Map<String, String> renamed) {
  }

  @Nullable
  Part get(Key key) {
    return parts.get(key);
  }

  void put(Key key, Part part) {
    parts.put(key, part);
  }
}
