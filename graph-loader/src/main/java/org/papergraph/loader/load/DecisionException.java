package org.papergraph.loader.load;

/** A decision that cannot be taken: what it names is not there, or not as it says. Nothing was changed. */
public final class DecisionException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  DecisionException(String message) {
    super(message);
  }
}
