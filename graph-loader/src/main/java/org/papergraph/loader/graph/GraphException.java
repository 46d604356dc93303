package org.papergraph.loader.graph;

/** The graph is not in a state in which it can be loaded into; the message says why and what to do. */
public final class GraphException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public GraphException(String message) {
    super(message);
  }

  GraphException(String message, Throwable cause) {
    super(message, cause);
  }
}
