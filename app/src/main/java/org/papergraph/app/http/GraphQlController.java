package org.papergraph.app.http;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.netty.buffer.ByteBuf;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.papergraph.app.error.ErrorCode;
import org.papergraph.app.execution.ApiError;
import org.papergraph.app.execution.Engine;
import org.papergraph.app.execution.Explain;
import org.papergraph.app.execution.GraphQlRequest;
import org.papergraph.app.execution.GraphQlResponse;
import org.papergraph.app.execution.Incidents;

/**
 * The endpoint: GraphQL over HTTP by POST and, for queries, by GET. Takes and gives all media types
 * as far as the router is concerned, since the answer to a wrong one is an error of GraphQL too.
 */
@Controller("/graphql")
@Consumes(MediaType.ALL)
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class GraphQlController {
  private final Engine engine;
  private final RequestReader reader;
  private final ResponseWriter writer;
  private final RequestMetrics metrics;

  GraphQlController(
      Engine engine,
      RequestReader reader,
      ResponseWriter writer,
      RequestMetrics metrics) {
    this.engine = engine;
    this.reader = reader;
    this.writer = writer;
    this.metrics = metrics;
  }

  @Post
  HttpResponse<ByteBuf> post(HttpRequest<byte[]> request) {
    return answer(request, () -> reader.fromBody(request.getHeaders().get(HttpHeaders.CONTENT_TYPE),
        request.getBody().orElse(new byte[0]), explain(request)));
  }

  @Get
  HttpResponse<ByteBuf> get(HttpRequest<?> request) {
    return answer(request, () -> {
      GraphQlRequest query = reader.fromUrl(request.getParameters(), explain(request));
      if (engine.isMoreThanQuery(query)) {
        throw new HttpRefusal(HttpStatus.METHOD_NOT_ALLOWED,
            "Only queries are answered by GET. Send this operation by POST.");
      }
      return query;
    });
  }

  private HttpResponse<ByteBuf> answer(HttpRequest<?> request, Supplier<GraphQlRequest> read) {
    try {
      MediaTypes type = MediaTypes.accepted(request.getHeaders().getAll(HttpHeaders.ACCEPT))
          .orElseThrow(() -> new HttpRefusal(HttpStatus.NOT_ACCEPTABLE,
              "Answers come as application/graphql-response+json or application/json. Accept one."));
      try {
        return respond(type, run(request, read.get()));
      } catch (HttpRefusal refusal) {
        return refuse(type, refusal);
      }
    } catch (HttpRefusal refusal) {
      return refuse(MediaTypes.JSON, refusal);
    } catch (RuntimeException failure) {
      ApiError error = Incidents.report("request to /graphql", failure);
      return respond(MediaTypes.JSON, GraphQlResponse.refused(List.of(error)));
    }
  }

  private GraphQlResponse run(HttpRequest<?> request, GraphQlRequest operation) {
    try (var client = new ClientAway(request)) {
      return metrics.timed(() -> engine.execute(operation, client.cancellation()));
    }
  }

  private HttpResponse<ByteBuf> respond(MediaTypes type, GraphQlResponse response) {
    HttpStatus status = statusOf(type, response);
    var http = HttpResponse.status(status).body(writer.write(response));
    if (status == HttpStatus.TOO_MANY_REQUESTS) {
      http.header(HttpHeaders.RETRY_AFTER, "1");
    }
    return typed(http, type);
  }

  private HttpResponse<ByteBuf> refuse(MediaTypes type, HttpRefusal refusal) {
    var error = ApiError.of(refusal.code(), refusal.message());
    var http = HttpResponse.status(refusal.status()).body(writer.write(error));
    if (refusal.status() == HttpStatus.METHOD_NOT_ALLOWED) {
      http.header(HttpHeaders.ALLOW, "POST");
    }
    return typed(http, type);
  }

  private static HttpResponse<ByteBuf> typed(MutableHttpResponse<ByteBuf> http, MediaTypes type) {
    return http.header(HttpHeaders.CONTENT_TYPE, type.header()).header(HttpHeaders.VARY,
        HttpHeaders.ACCEPT);
  }

  /**
   * Section 6.4 of the specification: what was executed is 200. What was not is told by the status
   * too, except that {@code application/json} says 200 where the document was at fault.
   */
  private static HttpStatus statusOf(MediaTypes type, GraphQlResponse response) {
    if (response.executed()) {
      return HttpStatus.OK;
    }
    ErrorCode code = response.errors().getFirst().code();
    boolean documentAtFault = code.httpStatus() == HttpStatus.BAD_REQUEST.getCode();
    return type == MediaTypes.JSON && documentAtFault
        ? HttpStatus.OK
        : HttpStatus.valueOf(code.httpStatus());
  }

  private static Explain explain(HttpRequest<?> request) {
    String wanted = request.getHeaders().get("papergraph-explain");
    return switch (wanted == null ? "" : wanted.strip().toLowerCase(Locale.ROOT)) {
      case "" -> Explain.NONE;
      case "cypher" -> Explain.CYPHER;
      case "profile" -> Explain.PROFILE;
      default -> throw HttpRefusal
          .badRequest("The header papergraph-explain is either `cypher` or `profile`.");
    };
  }
}
