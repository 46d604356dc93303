package org.papergraph.app.http;

import jakarta.inject.Singleton;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Work that takes its time and tells when it began and how it ended. */
@Singleton
final class Slow {
  private final BlockingQueue<String> events = new LinkedBlockingQueue<>();

  String work(int milliseconds) throws InterruptedException {
    events.add("began");
    try {
      Thread.sleep(milliseconds);
      events.add("ended");
      return "done";
    } catch (InterruptedException stopped) {
      events.add("interrupted");
      throw stopped;
    }
  }

  /** The next thing that happened, null if nothing did for five seconds. */
  @Nullable
  String nextEvent() throws InterruptedException {
    return events.poll(5, TimeUnit.SECONDS);
  }
}
