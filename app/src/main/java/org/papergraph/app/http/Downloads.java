package org.papergraph.app.http;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.Semaphore;
import org.papergraph.app.error.ErrorCode;
import org.papergraph.app.execution.Cancellation;
import org.papergraph.app.execution.Incidents;
import org.papergraph.app.execution.Limits;
import org.papergraph.app.execution.download.FailedDownload;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Files that are written while they are sent, so many at a time. What is wrong with the question, or with the database,
 * is known before anything is sent; what fails later breaks the connection, so that no part is taken for the whole.
 * Safe for many threads.
 */
@Singleton
final class Downloads {
  private static final Logger LOG = LoggerFactory.getLogger(Downloads.class);
  private static final String GONE = "CLIENT_GONE";
  private static final String TOO_SLOW = "CLIENT_TOO_SLOW";
  private static final int CHUNK = 16_384;

  private final Limits limits;
  private final RequestMetrics metrics;
  private final Semaphore places;

  Downloads(Limits limits, RequestMetrics metrics) {
    this.limits = limits;
    this.metrics = metrics;
    this.places = new Semaphore(limits.maxConcurrentDownloads());
  }

  /** What a file is made of. */
  @FunctionalInterface
  interface Source {
    /**
     * Begins the file.
     *
     * @param headOnly     whether nothing is wanted of it but to know that it can be had
     * @param cancellation cancelled when nobody wants the rest
     * @throws FailedDownload if it cannot be begun
     */
    Content begin(boolean headOnly, Cancellation cancellation);
  }

  /** The rest of a file that has been begun. */
  @FunctionalInterface
  interface Content {
    /**
     * Writes all of it.
     *
     * @param out left open
     * @throws IOException    the target's own
     * @throws FailedDownload if the rest cannot be read
     */
    void write(OutputStream out) throws IOException;
  }

  /**
   * A body from which the file is read while it is written; an empty one if only the head is asked for.
   *
   * @param request while it is answered, its client is watched
   * @throws FailedDownload TOO_MANY_REQUESTS, or what the source throws
   */
  InputStream open(HttpRequest<?> request, Source source) {
    if (!places.tryAcquire()) {
      throw new FailedDownload(ErrorCode.TOO_MANY_REQUESTS,
          "The server is busy with other downloads. Try again in a few seconds.");
    }
    var client = new ClientAway(request);
    boolean goesOn = false;
    try {
      boolean headOnly = request.getMethod() == HttpMethod.HEAD;
      var content = source.begin(headOnly, client.cancellation());
      if (headOnly) {
        return InputStream.nullInputStream();
      }
      var pipe = new Pipe(limits.downloadPatience(), limits.downloadPortion());
      client.cancellation().onCancel(pipe::breakOff);
      Thread.ofVirtual().name("download").start(() -> send(content, pipe, client));
      goesOn = true;
      return pipe;
    } finally {
      if (!goesOn) {
        end(client);
      }
    }
  }

  private void send(Content content, Pipe pipe, ClientAway client) {
    var start = metrics.start();
    var outcome = "OK";
    try {
      var out = new BufferedOutputStream(pipe.entrance(), CHUNK);
      content.write(out);
      out.flush();
      pipe.end();
    } catch (IOException | RuntimeException failure) {
      outcome = client.cancellation().isCancelled() ? GONE : outcome(failure);
      client.disconnect(pipe::breakOff);
    } finally {
      metrics.downloaded(start, outcome);
      end(client);
    }
  }

  private static String outcome(Exception failure) {
    var outcome = switch (failure) {
      case FailedDownload known -> known.error().code().name();
      case Pipe.TooSlow slow -> TOO_SLOW;
      case IOException gone -> GONE;
      default -> Incidents.report("download", failure).code().name();
    };
    LOG.warn("A download broke off, {}: {}", outcome, failure.getMessage());
    return outcome;
  }

  private void end(ClientAway client) {
    client.close();
    places.release();
  }
}
