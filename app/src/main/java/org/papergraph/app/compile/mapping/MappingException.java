package org.papergraph.app.compile.mapping;

import java.util.List;

/** The schema has fields that map to nothing; names all of them. The server does not start with it. */
public final class MappingException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  MappingException(List<String> faults) {
    super("schema.graphqls does not fit the graph:\n  " + String.join("\n  ", faults));
  }
}
