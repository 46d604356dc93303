package org.papergraph.app.execution.completion;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.papergraph.app.export.ExportedNetwork;

/**
 * Takes the network that a request exports, in place of its text. In the context of requests by which the server itself
 * asks for a network; not safe for several threads at once.
 */
public final class DrawnNetwork {
  private @Nullable ExportedNetwork network;

  /** Takes a network; one that is drawn anew, since the graph has changed, takes the place of the one before. */
  public void draw(ExportedNetwork drawn) {
    network = drawn;
  }

  /** The network. */
  public ExportedNetwork network() {
    return Objects.requireNonNull(network, "no network was exported");
  }
}
