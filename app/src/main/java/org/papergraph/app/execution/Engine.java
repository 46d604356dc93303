package org.papergraph.app.execution;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.parser.ParserOptions;
import graphql.schema.GraphQLSchema;
import graphql.validation.QueryComplexityLimits;
import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.annotation.Context;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.papergraph.app.error.ErrorCode;
import org.papergraph.app.execution.completion.CitedPages;
import org.papergraph.app.execution.completion.DrawnNetwork;
import org.papergraph.app.execution.completion.RowStrategy;

/**
 * Runs operations within the limits. Safe for many threads; a call blocks until the answer is there,
 * so it belongs on a virtual thread.
 *
 * <p>Made at start-up, so that a schema which cannot be served keeps the server from starting.
 */
@Context
public final class Engine {
  private final GraphQL graphQl;
  private final Limits limits;
  private final ErrorTranslation errors;
  private final ParserOptions parserOptions;
  private final QueryComplexityLimits shapeLimits;
  private final Semaphore places;

  Engine(GraphQLSchema schema, Limits limits, MeterRegistry metrics) {
    this.limits = limits;
    this.errors = new ErrorTranslation(new ValidationHints(schema, limits));
    this.parserOptions = ParserOptions.getDefaultOperationParserOptions()
        .transform(options -> options.maxCharacters(limits.maxQueryCharacters())
            .maxTokens(limits.maxTokens()).maxWhitespaceTokens(limits.maxQueryCharacters()));
    this.shapeLimits = QueryComplexityLimits.newLimits().maxDepth(limits.maxDepth())
        .maxFieldsCount(limits.maxFields()).build();
    this.places = new Semaphore(limits.maxConcurrentRequests());
    this.graphQl = GraphQL.newGraphQL(schema).instrumentation(new RootFields(limits))
        .preparsedDocumentProvider(new Documents(limits.documentCacheCharacters(), metrics))
        .queryExecutionStrategy(new RowStrategy(new FieldErrors())).build();
  }

  /** Whether a request asks for more than to read, which a safe method of HTTP must not do. */
  public boolean isMoreThanQuery(GraphQlRequest request) {
    return request.query().length() <= limits.maxQueryCharacters()
        && Documents.isMoreThanQuery(request.query(), request.operationName(), parserOptions);
  }

  /**
   * Runs one operation.
   *
   * @param cancellation cancelled by the caller when nobody waits for the answer any more
   * @return the answer; every failure is one of its errors
   */
  public GraphQlResponse execute(GraphQlRequest request, Cancellation cancellation) {
    return execute(request, cancellation, Map.of(), Duration.ZERO);
  }

  /**
   * Runs one operation that {@code export}s a page of papers.
   *
   * @param cancellation cancelled when nobody waits for the papers any more
   * @param pages takes the papers; the text in the answer is empty
   * @param patience how long to wait for a place if all are taken
   * @return the answer; every failure is one of its errors
   */
  public GraphQlResponse page(
      GraphQlRequest request,
      Cancellation cancellation,
      CitedPages pages,
      Duration patience) {
    return execute(request, cancellation, Map.of(CitedPages.class, pages), patience);
  }

  /**
   * Runs one operation that {@code export}s a network.
   *
   * @param cancellation cancelled when nobody waits for the network any more
   * @param network takes the network; the text in the answer is empty
   * @return the answer; every failure is one of its errors
   */
  public GraphQlResponse network(
      GraphQlRequest request,
      Cancellation cancellation,
      DrawnNetwork network) {
    return execute(request, cancellation, Map.of(DrawnNetwork.class, network), Duration.ZERO);
  }

  private GraphQlResponse execute(
      GraphQlRequest request,
      Cancellation cancellation,
      Map<?, ?> context,
      Duration patience) {
    if (request.query().length() > limits.maxQueryCharacters()) {
      return GraphQlResponse.refused(ErrorCode.QUERY_TOO_COMPLEX,
          String.format(Locale.ROOT,
              "The document has %,d characters; at most %,d are allowed. Put "
                  + "values into variables, or split it.",
              request.query().length(),
              limits.maxQueryCharacters()));
    }
    if (!entered(patience)) {
      return GraphQlResponse.refused(ErrorCode.TOO_MANY_REQUESTS,
          "The server is busy with other requests. Try again in a second.");
    }
    try {
      return run(request, cancellation, context);
    } catch (RuntimeException | StackOverflowError failure) {
      return GraphQlResponse.refused(List.of(Incidents.report("operation", failure)));
    } finally {
      places.release();
    }
  }

  private boolean entered(Duration patience) {
    try {
      return places.tryAcquire()
          || places.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private GraphQlResponse run(
      GraphQlRequest request,
      Cancellation cancellation,
      Map<?, ?> context) {
    var statements = new ExecutedStatements();
    ExecutionInput input = ExecutionInput.newExecutionInput(request.query())
        .operationName(request.operationName()).variables(request.variables())
        .locale(Locale.ENGLISH)
        .graphQLContext(Map.of(Deadline.class, Deadline.in(limits.timeout()), Explain.class,
            request.explain(), ExecutedStatements.class, statements, Cancellation.class,
            cancellation,
            ParserOptions.class, parserOptions, QueryComplexityLimits.KEY, shapeLimits))
        .graphQLContext(values -> context.forEach(values::put)).build();
    Runnable stop = input::cancel;
    cancellation.onCancel(stop);
    ExecutionResult result = graphQl.execute(input);
    cancellation.forget(stop);
    Map<String, ?> extensions = request.explain() == Explain.NONE
        ? Map.of()
        : Map.of("cypher", statements.inOrder());
    return new GraphQlResponse(errors.translate(result.getErrors()), result.isDataPresent(),
        result.getData(), extensions);
  }
}
