package org.papergraph.app.execution.wiring;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import jakarta.inject.Singleton;
import org.papergraph.app.compile.StatementTemplate;
import org.papergraph.app.compile.cypher.StatementWriter;
import org.papergraph.app.compile.plan.RootPlan;

/**
 * Statements by the shape of the question they answer: what differs in values and aliases alone is one shape. Bounded
 * by the length of the texts. Safe for many threads; hits and misses are in the metrics as {@code cache_gets_total}.
 */
@Singleton
final class StatementCache {
  private static final long MOST_CHARACTERS = 8_000_000;
  /** What an entry costs beside its text, in characters. */
  private static final int OVERHEAD = 500;

  private final LoadingCache<RootPlan, StatementTemplate> cache;

  StatementCache(MeterRegistry metrics) {
    cache = Caffeine.newBuilder().maximumWeight(MOST_CHARACTERS)
        .weigher((RootPlan plan, StatementTemplate statement) -> statement.text().length()
            + OVERHEAD)
        .recordStats().build(StatementWriter::write);
    CaffeineCacheMetrics.monitor(metrics, cache, "statements");
  }

  /** The statement of a plan. */
  StatementTemplate statement(RootPlan plan) {
    return cache.get(plan);
  }
}
