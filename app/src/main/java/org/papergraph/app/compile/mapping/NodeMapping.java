package org.papergraph.app.compile.mapping;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What stands behind a node type.
 *
 * @param type     the GraphQL type's name
 * @param label    the label of its nodes
 * @param fields   its fields by name
 * @param filters  the fields of its filter by name
 * @param required the properties that the graph model guarantees
 */
public record NodeMapping(String type, String label, Map<String, FieldMapping> fields,
    Map<String, FilterMapping> filters, Set<String> required) {

  /** There is one mapping of a type; plans, which hold it, are compared often. */
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return type.hashCode();
  }

  /** What the ids of these nodes begin with, for example {@code paper:}. */
  public String idPrefix() {
    return label.toLowerCase(Locale.ROOT) + ":";
  }

  /** A field that is known to exist. */
  public FieldMapping field(String name) {
    var field = fields.get(name);
    if (field == null) {
      throw new IllegalArgumentException(type + "." + name + " maps to nothing");
    }
    return field;
  }
}
