package org.papergraph.app.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpRequestWrapper;
import io.micronaut.http.server.netty.NettyHttpRequest;
import io.netty.channel.ChannelException;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelOption;
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

  /** Resets the connection, so that no client takes what it got for the whole, then does the rest. */
  void disconnect(Runnable then) {
    close();
    var channel = closed.channel();
    try {
      channel.config().setOption(ChannelOption.SO_LINGER, 0);
    } catch (ChannelException alreadyClosed) {
      // There is nothing to reset.
    }
    // In its turn: what the server does of itself when a connection closes comes before the rest.
    channel.close().addListener(future -> channel.eventLoop().execute(then));
  }

  /** Stops watching: a connection lives on for other requests. */
  @Override
  public void close() {
    closed.removeListener(onClose);
  }
}
