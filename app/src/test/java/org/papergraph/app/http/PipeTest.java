package org.papergraph.app.http;

import java.io.IOException;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What is put in comes out, all of it or with an error. */
@Timeout(60)
final class PipeTest {
  private static final Duration LONG = Duration.ofMinutes(1);

  @Test
  void bytesComeOutAsTheyWentIn() throws IOException {
    for (int seed = 0; seed < 50; seed++) {
      var random = new Random(seed);
      var bytes = new byte[random.nextInt(5_000)];
      random.nextBytes(bytes);
      var pipe = new Pipe(LONG);
      var written = CompletableFuture.runAsync(() -> write(pipe, bytes, random));
      assertThat(pipe.readAllBytes()).isEqualTo(bytes);
      // Who has read the end may go at once.
      pipe.close();
      written.join();
    }
  }

  private static void write(Pipe pipe, byte[] bytes, Random random) {
    try {
      int from = 0;
      while (from < bytes.length) {
        int length = random.nextInt(Math.min(300, bytes.length - from + 1));
        pipe.entrance().write(bytes, from, length);
        from += length;
      }
      pipe.end();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void whatBrokeOffHasNoEnd() throws IOException {
    var pipe = new Pipe(LONG);
    pipe.entrance().write(new byte[100]);
    assertThat(pipe.read()).isZero();
    pipe.breakOff();
    assertThatThrownBy(pipe::readAllBytes).isInstanceOf(IOException.class);
    assertThatThrownBy(pipe::read).isInstanceOf(IOException.class);
  }

  @Test
  void aReaderThatWaitsIsTold() throws InterruptedException {
    var pipe = new Pipe(LONG);
    var read = CompletableFuture.runAsync(
        () -> assertThatThrownBy(pipe::read).isInstanceOf(IOException.class));
    Thread.sleep(50);
    pipe.breakOff();
    read.join();
  }

  @Test
  void aWriterWaitsForAReaderButNotForever() throws IOException {
    var pipe = new Pipe(Duration.ofMillis(50));
    for (int i = 0; i < 4; i++) {
      pipe.entrance().write(i);
    }
    assertThatThrownBy(() -> pipe.entrance().write(4)).isInstanceOf(IOException.class);
  }

  @Test
  void aWriterThatWaitsIsToldWhenNobodyReadsAnyMore() throws InterruptedException {
    var pipe = new Pipe(LONG);
    var written = CompletableFuture.runAsync(() -> assertThatThrownBy(() -> {
      while (true) {
        pipe.entrance().write(1);
      }
    }).isInstanceOf(IOException.class));
    Thread.sleep(50);
    pipe.close();
    written.join();
  }
}
