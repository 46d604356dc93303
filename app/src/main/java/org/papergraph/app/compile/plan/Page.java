package org.papergraph.app.compile.plan;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.papergraph.app.compile.mapping.SortKey;

/**
 * A stretch of an ordered list.
 *
 * @param size     how many rows at most
 * @param limit    one more, which tells whether there are more if that is asked
 * @param backward taken from the end of the list rather than from its start
 * @param order    the keys, the tie-breaker by id last
 * @param after    only rows after this place, if given
 * @param before   only rows before this place, if given
 */
public record Page(Open size, Open limit, boolean backward, List<SortKey> order,
    @Nullable Place after,
    @Nullable Place before) {

  /** A place in an ordered list: the values of its keys there, in the keys' order. */
  public record Place(List<@Nullable Open> values) {
  }

  /** What identifies the order, so that a cursor is only used with the order it was made for. */
  public static String signature(String label, List<SortKey> order) {
    return label + " "
        + order.stream().map(SortKey::signature).collect(Collectors.joining(","));
  }
}
