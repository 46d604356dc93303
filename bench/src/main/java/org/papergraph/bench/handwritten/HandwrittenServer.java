package org.papergraph.bench.handwritten;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import io.micronaut.runtime.Micronaut;
import jakarta.inject.Singleton;
import java.util.Map;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.NotificationSeverity;

/** Starts the server on {@code HANDWRITTEN_PORT} (18081), asking the database at {@code NEO4J_URI}. */
@Factory
public final class HandwrittenServer {

  public static void main(String[] args) {
    Micronaut.build(args).mainClass(HandwrittenServer.class).banner(false)
        // As papergraph's own settings are.
        .properties(Map.of("micronaut.server.port", "${handwritten.port:18081}",
            "micronaut.server.host", "127.0.0.1", "micronaut.server.netty.compression-threshold",
            1024))
        .start();
  }

  @Singleton
  @Bean(preDestroy = "close")
  Driver driver(@Value("${neo4j.uri:`bolt://127.0.0.1:17687`}") String uri) {
    return GraphDatabase.driver(uri, Config.builder().withTelemetryDisabled(true)
        .withMinimumNotificationSeverity(NotificationSeverity.OFF).build());
  }
}
