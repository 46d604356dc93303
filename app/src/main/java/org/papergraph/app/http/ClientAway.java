package org.papergraph.app.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpRequestWrapper;
import io.micronaut.http.server.netty.NettyHttpRequest;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelFutureListener;
import org.papergraph.app.execution.Cancellation;

/** Cancels the work for a request when its connection closes before the answer is there. */
final class ClientAway implements AutoCloseable {
  private final Cancellation cancellation = new Cancellation();
  // Not on the event loop: what is cancelled may take its time.
  private final ChannelFutureListener onClose = future -> Thread.ofVirtual()
      .start(cancellation::cancel);
  private final ChannelFuture closed;

  ClientAway(HttpRequest<?> request) {
    HttpRequest<?> netty = request;
    while (netty instanceof HttpRequestWrapper<?> wrapper) {
      netty = wrapper.getDelegate();
    }
    closed = ((NettyHttpRequest<?>) netty).getChannelHandlerContext().channel().closeFuture();
    closed.addListener(onClose);
  }

  /** Cancelled when the client has gone. */
  Cancellation cancellation() {
    return cancellation;
  }

  /** Stops watching: a connection lives on for other requests. */
  @Override
  public void close() {
    closed.removeListener(onClose);
  }
}
