package org.papergraph.app.http;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import org.papergraph.app.execution.ApiError;
import org.papergraph.app.execution.Engine;
import org.papergraph.app.execution.Incidents;
import org.papergraph.app.execution.download.FailedDownload;
import org.papergraph.app.execution.download.GraphMark;

/**
 * Files at addresses of their own: {@code /export/papers.bib?filter={…}} and the like. The name's
 * extension chooses the format. Errors are JSON with the status of their code; what fails once the
 * file has begun breaks the connection.
 */
@Controller("/export")
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ExportController {
  /** To be kept, but asked for again each time: whether it has changed costs little to know. */
  private static final String CACHING = "no-cache";

  private final FileExports exports;
  private final Engine engine;
  private final ResponseWriter writer;

  ExportController(FileExports exports, Engine engine, ResponseWriter writer) {
    this.exports = exports;
    this.engine = engine;
    this.writer = writer;
  }

  /** Answers HEAD too. */
  @Get("/{file}")
  HttpResponse<?> get(HttpRequest<?> request, String file) {
    try {
      return answer(request, exports.find(file));
    } catch (HttpRefusal refusal) {
      return refused(refusal.status(), ApiError.of(refusal.code(), refusal.message()));
    } catch (FailedDownload failure) {
      return refused(HttpStatus.valueOf(failure.error().code().httpStatus()), failure.error());
    } catch (RuntimeException failure) {
      return refused(HttpStatus.INTERNAL_SERVER_ERROR,
          Incidents.report("request to /export/" + file, failure));
    }
  }

  private HttpResponse<?> answer(HttpRequest<?> request, FileExports.Named file) {
    var values = file.kind().parameters().read(request.getParameters());
    // Read before the file: if the graph changes meanwhile, the file is asked for again.
    var tag = EntityTag.of(mark(request), request.getUri());
    if (tag.isAmong(request.getHeaders().getAll(HttpHeaders.IF_NONE_MATCH))) {
      return HttpResponse.notModified().header(HttpHeaders.ETAG, tag.header())
          .header(HttpHeaders.CACHE_CONTROL, CACHING);
    }
    return HttpResponse.ok(file.kind().open(file.extension(), values, request))
        .header(HttpHeaders.CONTENT_TYPE, file.contentType())
        .header(HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"" + file.saveAs() + "\"")
        .header(HttpHeaders.ETAG, tag.header()).header(HttpHeaders.CACHE_CONTROL, CACHING)
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
  }

  private String mark(HttpRequest<?> request) {
    try (var client = new ClientAway(request)) {
      return GraphMark.read(engine, client.cancellation());
    }
  }

  private HttpResponse<?> refused(HttpStatus status, ApiError error) {
    var plain = new ApiError(error.code(), ParameterErrors.reworded(error.message()),
        List.of(), null, error.incident());
    var response = HttpResponse.status(status).body(writer.write(plain))
        .header(HttpHeaders.CONTENT_TYPE, MediaTypes.JSON.header())
        .header(HttpHeaders.CACHE_CONTROL, "no-store");
    if (status == HttpStatus.TOO_MANY_REQUESTS) {
      response.header(HttpHeaders.RETRY_AFTER, "1");
    }
    return response;
  }
}
