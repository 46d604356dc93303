package org.papergraph.app.error;

import org.jspecify.annotations.Nullable;

/**
 * A failure that a client is told about: its code and a message that says what is wrong and how to
 * mend it. The cause, if any, is for the log only.
 */
public final class ApiException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ErrorCode code;

  public ApiException(ErrorCode code, String message) {
    this(code, message, null);
  }

  public ApiException(ErrorCode code, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.code = code;
  }

  public ErrorCode code() {
    return code;
  }
}
