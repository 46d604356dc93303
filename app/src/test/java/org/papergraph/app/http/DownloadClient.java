package org.papergraph.app.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

import static org.assertj.core.api.Assertions.assertThat;

/** A client that reads a file as slowly as it likes, and what the server tells of how downloads ended. */
final class DownloadClient {
  private DownloadClient() {}

  /** A connection over which a file was asked for, with little room for what is not read; to close it is to go away. */
  static Socket asking(RunningServer server, String path, String version) throws IOException {
    var client = new Socket();
    client.setReceiveBufferSize(10_000);
    client.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port()));
    client.getOutputStream().write(("GET " + path + " " + version + "\r\nhost: 127.0.0.1\r\n\r\n")
        .getBytes(StandardCharsets.US_ASCII));
    return client;
  }

  /** Returns once so many downloads have ended so. */
  static void await(RunningServer server, String outcome, int count) throws InterruptedException {
    var line = "papergraph_downloads_seconds_count{outcome=\"" + outcome + "\"} " + count;
    var limit = Instant.now().plusSeconds(20);
    while (!metrics(server).contains(line)) {
      assertThat(Instant.now()).as(line).isBefore(limit);
      Thread.sleep(10);
    }
  }

  static String metrics(RunningServer server) {
    return server.send(server.to("/metrics")).body();
  }
}
