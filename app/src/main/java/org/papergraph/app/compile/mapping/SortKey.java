package org.papergraph.app.compile.mapping;

import java.util.Locale;

/**
 * One key of an order. What has no value comes last, whichever the direction.
 *
 * @param holder     whose property it is
 * @param property   the property's name
 * @param required   whether the graph model guarantees a value
 * @param descending from the greatest to the least
 */
public record SortKey(Holder holder, String property, boolean required, boolean descending) {

  /** Who has the property: the node listed, or the relationship that led to it. */
  public enum Holder {
    NODE, EDGE
  }

  /** The tie-breaker of every order. */
  public static final SortKey ID = new SortKey(Holder.NODE, "id", true, false);

  /** The same key in another direction. */
  public SortKey withDescending(boolean down) {
    return new SortKey(holder, property, required, down);
  }

  /** The property that is true on nodes without a value, for which there is no other index. */
  public String lacking() {
    return "lacks" + Character.toUpperCase(property.charAt(0)) + property.substring(1);
  }

  /** A short, stable name of the key for cursors, for example {@code -node.year}. */
  public String signature() {
    return (descending ? "-" : "") + holder.name().toLowerCase(Locale.ROOT) + "." + property;
  }
}
