package org.papergraph.app.graph;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.concurrent.TimeUnit;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Logging;
import org.neo4j.driver.NotificationSeverity;

/** Makes the driver. It connects when first used, so the server starts without its database. */
@Factory
final class DriverFactory {
  private static final int CONNECT_SECONDS = 3;
  private static final int ACQUIRE_SECONDS = 5;

  // The logging that is not deprecated formats messages that nobody logs (driver 6.2).
  @SuppressWarnings("deprecation")
  @Singleton
  @Bean(preDestroy = "close")
  Driver driver(GraphSettings settings) {
    var config = Config.builder().withConnectionTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
        .withConnectionAcquisitionTimeout(ACQUIRE_SECONDS, TimeUnit.SECONDS)
        .withMaxConnectionPoolSize(settings.connections()).withUserAgent("papergraph")
        .withMinimumNotificationSeverity(NotificationSeverity.OFF)
        .withTelemetryDisabled(true).withLogging(Logging.slf4j()).build();
    return GraphDatabase.driver(settings.uri(), token(settings), config);
  }

  private static AuthToken token(GraphSettings settings) {
    var username = settings.username();
    var password = settings.password();
    return username == null || password == null
        ? AuthTokens.none()
        : AuthTokens.basic(username, password);
  }
}
