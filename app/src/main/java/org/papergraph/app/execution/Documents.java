package org.papergraph.app.execution;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.ParseAndValidate;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.language.OperationDefinition;
import graphql.parser.ParserOptions;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Parsed and validated documents by their text, so that a query asked again costs neither. Bounded by
 * the length of the texts; a document that is not valid is kept too, for it may come again as well.
 */
final class Documents implements PreparsedDocumentProvider {
  /** What an entry costs beside its text, in characters; keeps tiny documents from being free. */
  private static final int OVERHEAD = 200;

  private final Cache<String, PreparsedDocumentEntry> cache;

  Documents(long maximumCharacters, MeterRegistry metrics) {
    cache = Caffeine.newBuilder().maximumWeight(maximumCharacters)
        .weigher((String text, PreparsedDocumentEntry entry) -> text.length() + OVERHEAD)
        .recordStats()
        .build();
    CaffeineCacheMetrics.monitor(metrics, cache, "documents");
  }

  @Override
  public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
      ExecutionInput input,
      Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
    return CompletableFuture
        .completedFuture(cache.get(input.getQuery(), text -> parseAndValidate.apply(input)));
  }

  /**
   * Whether the operation named may change something or stay open. Works without a schema: a mutation
   * is one also where the schema has none. A document that cannot be parsed is none of this.
   */
  static boolean isMoreThanQuery(
      String query,
      @Nullable String operationName,
      ParserOptions options) {
    if (!query.contains("mutation") && !query.contains("subscription")) {
      return false;
    }
    var input = ExecutionInput.newExecutionInput(query)
        .graphQLContext(context -> context.put(ParserOptions.class, options)).build();
    var parsed = ParseAndValidate.parse(input);
    var document = parsed.getDocument();
    return document != null && document.getDefinitionsOfType(OperationDefinition.class).stream()
        .filter(operation -> operationName == null || operationName.equals(operation.getName()))
        .anyMatch(operation -> operation.getOperation() != OperationDefinition.Operation.QUERY);
  }
}
