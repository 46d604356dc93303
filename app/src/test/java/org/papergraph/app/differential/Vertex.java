package org.papergraph.app.differential;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A node of the graph in memory, with its relationships. What is not known is absent. */
final class Vertex {
  private final String label;
  private final Map<String, Object> properties = new LinkedHashMap<>();
  private final Set<String> otherIds = new TreeSet<>();
  private final List<Step> steps = new ArrayList<>();

  /** One end of a relationship, seen from here. */
  record Step(String type, boolean out, Vertex other, Map<String, Object> properties) {
  }

  Vertex(String label, String id) {
    this.label = label;
    properties.put("id", id);
  }

  String label() {
    return label;
  }

  String id() {
    return String.valueOf(properties.get("id"));
  }

  Map<String, Object> properties() {
    return properties;
  }

  @Nullable
  Object get(String property) {
    return properties.get(property);
  }

  Vertex with(String property, @Nullable Object value) {
    if (value != null) {
      properties.put(property, value);
    }
    return this;
  }

  /** Ids it answers to beside its own. */
  Set<String> otherIds() {
    return otherIds;
  }

  boolean answersTo(Object id) {
    return id().equals(id) || otherIds.contains(String.valueOf(id));
  }

  void link(String type, Vertex to, Map<String, Object> edge) {
    steps.add(new Step(type, true, to, edge));
    to.steps.add(new Step(type, false, this, edge));
  }

  List<Step> steps() {
    return steps;
  }

  /** The steps of a type; {@code direction} is {@code OUT}, {@code IN} or {@code BOTH}. */
  List<Step> steps(String type, String direction) {
    return steps.stream().filter(step -> step.type().equals(type))
        .filter(step -> "BOTH".equals(direction) || step.out() == "OUT".equals(direction)).toList();
  }
}
