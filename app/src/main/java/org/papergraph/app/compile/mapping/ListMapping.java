package org.papergraph.app.compile.mapping;

import java.util.List;
import java.util.Map;

/**
 * What a list of nodes shows of the relationships that lead to them, and how it is ordered.
 *
 * @param edgeProperties fields of the connection's edge type → properties of the relationship
 * @param edgeFilters    fields of the argument {@code edge} → properties of the relationship
 * @param sort           the order when none is asked for, without what breaks ties
 * @param ties           what breaks ties behind the id, where a node may be in the list twice
 * @param orders         the enum of the orders it can be asked for in
 * @param indexed        whether indexes give its orders, of the key and the id, so that ids break ties in the direction of
 *                       the key before them
 */
public record ListMapping(Map<String, String> edgeProperties, Map<String, String> edgeFilters,
    List<SortKey> sort, List<SortKey> ties, String orders, boolean indexed) {

  /** A list of nodes of a type to which no relationship leads. */
  public static ListMapping of(NodeMapping node, List<SortKey> sort) {
    return new ListMapping(Map.of(), Map.of(), sort, List.of(), node.type() + "OrderField", true);
  }
}
