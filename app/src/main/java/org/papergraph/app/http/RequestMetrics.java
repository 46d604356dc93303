package org.papergraph.app.http;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.util.function.Supplier;
import org.papergraph.app.execution.GraphQlResponse;

/** Times operations by how they ended: {@code papergraph_operations_seconds{outcome=…}}. */
@Singleton
final class RequestMetrics {
  private final MeterRegistry registry;

  RequestMetrics(MeterRegistry registry) {
    this.registry = registry;
  }

  /** Begins to time. */
  Timer.Sample start() {
    return Timer.start(registry);
  }

  /**
   * Times a download by how it ended: {@code papergraph_downloads_seconds{outcome=…}}.
   *
   * @param outcome {@code OK}, {@code CLIENT_GONE}, {@code CLIENT_TOO_SLOW} or the code of an error
   */
  void downloaded(Timer.Sample start, String outcome) {
    start.stop(Timer.builder("papergraph.downloads").description("Downloads by how they ended")
        .tag("outcome", outcome).publishPercentileHistogram(false).register(registry));
  }

  /** Runs an operation; its outcome is {@code OK} or the code of its first error. */
  GraphQlResponse timed(Supplier<GraphQlResponse> operation) {
    Timer.Sample start = Timer.start(registry);
    GraphQlResponse response = operation.get();
    String outcome = response.errors().isEmpty()
        ? "OK"
        : response.errors().getFirst().code().name();
    start.stop(Timer.builder("papergraph.operations").description("Operations by how they ended")
        .tag("outcome", outcome).publishPercentileHistogram(false).register(registry));
    return response;
  }
}
