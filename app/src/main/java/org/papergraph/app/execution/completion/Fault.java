package org.papergraph.app.execution.completion;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** A value that the contract does not allow there. Carries its place, which is put together on the way up. */
final class Fault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Deque<Object> path = new ArrayDeque<>();

  Fault(String message) {
    super(message, null, false, false);
  }

  /** The same fault, seen from one step further up. */
  Fault below(Object keyOrIndex) {
    path.addFirst(keyOrIndex);
    return this;
  }

  List<Object> path() {
    return List.copyOf(path);
  }
}
