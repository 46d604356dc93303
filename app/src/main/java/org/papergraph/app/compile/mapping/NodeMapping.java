package org.papergraph.app.compile.mapping;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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

  /** The step that a field of these nodes takes over a relationship, if there is one. */
  public Optional<RelationshipStep> step(String relationship,
      RelationshipStep.Direction direction) {
    return fields.values().stream().flatMap(field -> switch (field) {
      case FieldMapping.ToOne one -> Stream.of(one.step());
      case FieldMapping.Connection many when many.through() == null -> Stream.of(many.step());
      default -> Stream.<RelationshipStep>of();
    }).filter(step -> step.type().equals(relationship) && step.direction() == direction)
        .findFirst();
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
