package org.papergraph.app.http;

import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import io.micronaut.management.health.indicator.annotation.Readiness;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.reactivestreams.Publisher;

/** Ready means that the graph answers; a server without its database lives, but is not ready. */
@Singleton
@Readiness
final class GraphReadiness implements HealthIndicator {
  private static final Executor ASIDE = task -> Thread.ofVirtual().name("readiness").start(task);

  private final org.papergraph.app.execution.Readiness readiness;

  GraphReadiness(org.papergraph.app.execution.Readiness readiness) {
    this.readiness = readiness;
  }

  @Override
  public Publisher<HealthResult> getResult() {
    return Publishers
        .fromCompletableFuture(() -> CompletableFuture.supplyAsync(this::look, ASIDE));
  }

  private HealthResult look() {
    boolean ready = readiness.isReady();
    return HealthResult.builder("graph", ready ? HealthStatus.UP : HealthStatus.DOWN)
        .details(Map.of("message", ready ? "The graph answers." : "The graph does not answer."))
        .build();
  }
}
