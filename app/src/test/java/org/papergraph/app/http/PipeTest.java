package org.papergraph.app.http;

import java.io.IOException;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
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
      var pipe = new Pipe(LONG, 1);
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
    var pipe = new Pipe(LONG, 1);
    pipe.entrance().write(new byte[100]);
    assertThat(pipe.read()).isZero();
    pipe.breakOff();
    assertThatThrownBy(pipe::readAllBytes).isInstanceOf(IOException.class);
    assertThatThrownBy(pipe::read).isInstanceOf(IOException.class);
  }

  @Test
  void aReaderThatWaitsIsTold() throws InterruptedException {
    var pipe = new Pipe(LONG, 1);
    var read = CompletableFuture.runAsync(
        () -> assertThatThrownBy(pipe::read).isInstanceOf(IOException.class));
    Thread.sleep(50);
    pipe.breakOff();
    read.join();
  }

  @Test
  void aWriterWaitsForAReaderButNotForever() throws IOException {
    var pipe = new Pipe(Duration.ofMillis(50), 1);
    for (int i = 0; i < 4; i++) {
      pipe.entrance().write(i);
    }
    assertThatThrownBy(() -> pipe.entrance().write(4)).isInstanceOf(Pipe.TooSlow.class);
  }

  /** The reader takes a byte whenever the writer has waited for it for a while. */
  @Test
  void aReaderThatTakesLittleAtATimeIsGivenUpUnlessItTakesItsPortion() throws IOException {
    var patience = Duration.ofSeconds(1);
    for (int portion : new int[]{1, 1_000}) {
      var pipe = new Pipe(patience, portion);
      var read = CompletableFuture.supplyAsync(() -> dripped(pipe, patience.dividedBy(10)));
      var written = assertThatCode(() -> {
        for (int i = 0; i < 20; i++) {
          pipe.entrance().write(i);
        }
        pipe.end();
      });
      if (portion == 1) {
        written.doesNotThrowAnyException();
        assertThat(read.join()).isEqualTo(20);
      } else {
        written.isInstanceOf(Pipe.TooSlow.class);
        pipe.breakOff();
        assertThat(read.join()).isLessThan(20);
      }
    }
  }

  /** How many bytes there were, one at a time. */
  private static int dripped(Pipe pipe, Duration pause) {
    int count = 0;
    try {
      while (pipe.read() >= 0) {
        count++;
        Thread.sleep(pause);
      }
    } catch (IOException brokenOff) {
      return count;
    } catch (InterruptedException interrupted) {
      throw new AssertionError(interrupted);
    }
    return count;
  }

  @Test
  void aWriterThatWaitsIsToldWhenNobodyReadsAnyMore() throws InterruptedException {
    var pipe = new Pipe(LONG, 1);
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
