package org.papergraph.app.differential;

import java.util.List;
import java.util.Optional;

/** A graph in memory. */
record MemoryGraph(List<Vertex> vertices) {

  List<Vertex> of(String label) {
    return vertices.stream().filter(vertex -> vertex.label().equals(label)).toList();
  }

  Optional<Vertex> byId(Object id) {
    return vertices.stream().filter(vertex -> vertex.answersTo(id)).findFirst();
  }
}
