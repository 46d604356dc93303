package org.papergraph.app.compile.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the values of a plan while it is made. */
final class OpenValues {
  private final List<Object> values = new ArrayList<>();

  Open add(Object value) {
    values.add(value);
    return new Open(values.size() - 1);
  }

  @Nullable
  Open addIfGiven(@Nullable Object value) {
    return value == null ? null : add(value);
  }

  int size() {
    return values.size();
  }

  /** Those added from a place on. */
  List<Object> from(int place) {
    return List.copyOf(values.subList(place, values.size()));
  }

  void addAll(List<Object> more) {
    values.addAll(more);
  }

  List<Object> all() {
    return Collections.unmodifiableList(values);
  }
}
