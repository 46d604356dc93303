package org.papergraph.app.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The wire between a server and its database, to be cut, mended, or made to lose what is sent. */
final class Wire implements AutoCloseable {
  private final URI database;
  private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
  private ServerSocket entry;
  private volatile boolean loses;

  private Wire(URI database, ServerSocket entry) {
    this.database = database;
    this.entry = entry;
  }

  static Wire to(URI database) throws IOException {
    var wire = new Wire(database, listen(0));
    wire.serve(wire.entry);
    return wire;
  }

  URI uri() {
    return URI.create("bolt://127.0.0.1:" + entry.getLocalPort());
  }

  /** Breaks all connections and takes no new ones. */
  void cut() throws IOException {
    entry.close();
    for (var end : ends) {
      end.close();
    }
    ends.clear();
  }

  /** Takes connections again, where it did. */
  void mend() throws IOException {
    entry = listen(entry.getLocalPort());
    serve(entry);
  }

  /** From now on what is sent does not arrive, and nobody is told. */
  void lose() {
    loses = true;
  }

  @Override
  public void close() throws IOException {
    cut();
  }

  private static ServerSocket listen(int port) throws IOException {
    var socket = new ServerSocket();
    socket.setReuseAddress(true);
    socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    return socket;
  }

  private void serve(ServerSocket at) {
    Thread.ofVirtual().start(() -> {
      try {
        while (true) {
          connect(at.accept());
        }
      } catch (IOException closed) {
        // The wire was cut.
      }
    });
  }

  private void connect(Socket server) throws IOException {
    var far = new Socket(database.getHost(), database.getPort());
    ends.add(server);
    ends.add(far);
    Thread.ofVirtual().start(() -> carry(server, far));
    Thread.ofVirtual().start(() -> carry(far, server));
  }

  private void carry(Socket from, Socket to) {
    try (from;
        to;
        InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream()) {
      var bytes = new byte[8192];
      for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
        if (!loses) {
          out.write(bytes, 0, read);
        }
      }
    } catch (IOException closed) {
      // One end closed, so both are.
    }
  }
}
