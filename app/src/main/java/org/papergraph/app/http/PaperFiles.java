package org.papergraph.app.http;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.papergraph.app.error.ErrorCode;
import org.papergraph.app.execution.Engine;
import org.papergraph.app.execution.Incidents;
import org.papergraph.app.execution.Limits;
import org.papergraph.app.execution.download.FailedDownload;
import org.papergraph.app.execution.download.FileField;
import org.papergraph.app.execution.download.PaperPages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lists of papers as files, written while they are read and sent. What is wrong with the question, or
 * with the database, is known when the first page is read, before anything is sent; what fails later
 * breaks the connection, so that no part is taken for the whole.
 */
final class PaperFiles implements FileExport {
  private static final Logger LOG = LoggerFactory.getLogger(PaperFiles.class);
  private static final String GONE = "CLIENT_GONE";
  private static final int CHUNK = 16_384;

  private final FileField field;
  private final Engine engine;
  private final Limits limits;
  private final RequestMetrics metrics;
  private final FieldParameters parameters;
  private final Semaphore places;

  PaperFiles(FileField field, Engine engine, Limits limits, RequestMetrics metrics) {
    this.field = field;
    this.engine = engine;
    this.limits = limits;
    this.metrics = metrics;
    this.parameters = new FieldParameters(field.arguments().stream()
        .filter(argument -> !"after".equals(argument.getName())).toList());
    this.places = new Semaphore(limits.maxConcurrentDownloads());
  }

  @Override
  public String name() {
    return "papers";
  }

  @Override
  public Map<String, String> mediaTypes() {
    return PaperPages.mediaTypes();
  }

  @Override
  public FieldParameters parameters() {
    return parameters;
  }

  @Override
  public Object open(String extension, Map<String, Object> values, HttpRequest<?> request) {
    if (!places.tryAcquire()) {
      throw new FailedDownload(ErrorCode.TOO_MANY_REQUESTS,
          "The server is busy with other downloads. Try again in a few seconds.");
    }
    var client = new ClientAway(request);
    boolean goesOn = false;
    try {
      var papers = papers(values, client, request.getMethod() == HttpMethod.HEAD);
      if (request.getMethod() == HttpMethod.HEAD) {
        return InputStream.nullInputStream();
      }
      var pipe = new Pipe(limits.downloadPatience());
      client.cancellation().onCancel(pipe::breakOff);
      Thread.ofVirtual().name("download")
          .start(() -> send(papers, extension, pipe, client));
      goesOn = true;
      return pipe;
    } finally {
      if (!goesOn) {
        end(client);
      }
    }
  }

  /** Of which nothing is wanted but to know whether it can be had, if only the head is asked for. */
  private PaperPages papers(Map<String, Object> values, ClientAway client, boolean head) {
    var variables = new HashMap<>(values);
    long most = variables.remove("first") instanceof Integer first ? first : Long.MAX_VALUE;
    if (most < 0) {
      throw HttpRefusal.badRequest(
          "`first` must be 0 or more, not " + most + ". Leave it out for all papers.");
    }
    return new PaperPages(engine, field, variables, head ? 0 : most, client.cancellation(),
        limits.timeout());
  }

  private void send(PaperPages papers, String extension, Pipe pipe, ClientAway client) {
    var start = metrics.start();
    var outcome = "OK";
    try {
      var text = new OutputStreamWriter(new BufferedOutputStream(pipe.entrance(), CHUNK),
          StandardCharsets.UTF_8);
      papers.write(extension, text);
      text.flush();
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
      case IOException gone -> GONE;
      default -> Incidents.report("download of papers", failure).code().name();
    };
    LOG.warn("A download of papers broke off, {}: {}", outcome, failure.getMessage());
    return outcome;
  }

  private void end(ClientAway client) {
    client.close();
    places.release();
  }
}
