package org.papergraph.loader.record;

/** A record that cannot be loaded; the message says which field is wrong and how to mend it. */
public final class InvalidRecordException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public InvalidRecordException(String message) {
    super(message);
  }
}
