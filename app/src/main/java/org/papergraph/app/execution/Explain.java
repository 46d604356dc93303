package org.papergraph.app.execution;

/** How much of what answers a query a client asked to see in {@code extensions.cypher}. */
public enum Explain {
  NONE,
  /** The statements and their parameters. */
  CYPHER,
  /** Those and the operators, rows and database hits of each. */
  PROFILE
}
