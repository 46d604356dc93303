package org.papergraph.app.execution;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * What one request may ask for; always on. Each is a setting {@code papergraph.limits.…}, in the
 * environment {@code PAPERGRAPH_LIMITS_…}, for example {@code PAPERGRAPH_LIMITS_MAX_COST=500000}.
 *
 * @param maxQueryCharacters length of a document in UTF-16 units; 50,000 unless set
 * @param maxTokens tokens of a document; 10,000 unless set
 * @param maxDepth levels of fields, a root field being the first; 25 unless set
 * @param maxFields fields once fragments are written out; 2,000 unless set
 * @param maxRootFields fields at the root, aliases counted each; 50 unless set
 * @param maxCost values that the answer could hold: each field counts once for every object it can
 *          stand on, that is, for the product of the page sizes around it, and a search for similar
 *          papers for 2,000 more, a network, ways, suggestions and trends for 5,000; 250,000 unless set
 * @param timeout from the arrival of a request to its answer; 10 s unless set
 * @param maxConcurrentRequests requests worked on at a time, the next is told to come again; 100
 *          unless set
 * @param maxConcurrentDownloads files streamed at a time, the next is told to come again; 20
 *          unless set
 * @param downloadPatience how long a download waits for its client in all, for every {@code downloadPortion};
 *          60 s unless set
 * @param downloadPortion bytes that a client has to take in that time; 400,000 unless set
 * @param documentCacheCharacters characters of documents whose parsed form is kept; 1,000,000 unless
 *          set
 */
@ConfigurationProperties("papergraph.limits")
public record Limits(
    @Bindable(defaultValue = "50000") int maxQueryCharacters,
    @Bindable(defaultValue = "10000") int maxTokens,
    @Bindable(defaultValue = "25") int maxDepth,
    @Bindable(defaultValue = "2000") int maxFields,
    @Bindable(defaultValue = "50") int maxRootFields,
    @Bindable(defaultValue = "250000") long maxCost,
    @Bindable(defaultValue = "10s") Duration timeout,
    @Bindable(defaultValue = "100") int maxConcurrentRequests,
    @Bindable(defaultValue = "20") int maxConcurrentDownloads,
    @Bindable(defaultValue = "60s") Duration downloadPatience,
    @Bindable(defaultValue = "400000") long downloadPortion,
    @Bindable(defaultValue = "1000000") long documentCacheCharacters) {

  public Limits {
    requirePositive("max-query-characters", maxQueryCharacters);
    requirePositive("max-tokens", maxTokens);
    requirePositive("max-depth", maxDepth);
    requirePositive("max-fields", maxFields);
    requirePositive("max-root-fields", maxRootFields);
    requirePositive("max-cost", maxCost);
    requirePositive("timeout", timeout.toMillis());
    requirePositive("max-concurrent-requests", maxConcurrentRequests);
    requirePositive("max-concurrent-downloads", maxConcurrentDownloads);
    requirePositive("download-patience", downloadPatience.toMillis());
    requirePositive("download-portion", downloadPortion);
    requirePositive("document-cache-characters", documentCacheCharacters);
  }

  private static void requirePositive(String setting, long value) {
    if (value <= 0) {
      throw new IllegalArgumentException(
          "papergraph.limits." + setting + " is " + value + ", but must be more than 0");
    }
  }
}
