package org.papergraph.localneo4j;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.fleetmanagement.FleetManagementSettings;
import org.neo4j.graphdb.QueryExecutionException;
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/** A running Neo4j Community server. Thread-safe; {@link #close()} stops it and may be repeated. */
public final class LocalNeo4j implements AutoCloseable {
  private static final String LOOPBACK = "127.0.0.1";

  private final DatabaseManagementService server;
  private final int boltPort;

  private LocalNeo4j(DatabaseManagementService server, int boltPort) {
    this.server = server;
    this.boltPort = boltPort;
  }

  /**
   * Returns once Bolt answers, after some four seconds on an empty folder.
   *
   * @throws StartFailure
   *           if a port is taken, the folder is in use, or Neo4j gives up
   */
  public static LocalNeo4j start(LocalNeo4jSettings settings) {
    requireFree("Bolt", settings.boltPort());
    settings.httpPort().ifPresent(port -> requireFree("HTTP", port));
    new BulkImport(settings.home()).removeUnfinished();
    DatabaseManagementService server = boot(settings);
    try {
      setPassword(server, settings.password());
      return new LocalNeo4j(server, boltPortOf(server));
    } catch (RuntimeException failure) {
      server.shutdown();
      throw failure;
    }
  }

  /** For {@code GraphDatabase.driver}. */
  public URI boltUri() {
    return URI.create("bolt://" + LOOPBACK + ":" + boltPort);
  }

  @Override
  public void close() {
    server.shutdown();
  }

  private static DatabaseManagementService boot(LocalNeo4jSettings settings) {
    var bolt = new SocketAddress(LOOPBACK, settings.boltPort());
    var builder = new DatabaseManagementServiceBuilder(settings.home().toAbsolutePath())
        .setConfig(BoltConnector.enabled, true)
        .setConfig(BoltConnector.listen_address, bolt)
        .setConfig(BoltConnector.advertised_address, bolt)
        .setConfig(GraphDatabaseSettings.auth_enabled, settings.password() != null)
        .setConfig(GraphDatabaseSettings.pagecache_memory,
            ByteUnit.mebiBytes(settings.pageCacheMebibytes()));
    settings.httpPort().ifPresent(port -> {
      var http = new SocketAddress(LOOPBACK, port);
      builder.setConfig(HttpConnector.enabled, true)
          .setConfig(HttpConnector.listen_address, http)
          .setConfig(HttpConnector.advertised_address, http);
    });
    speaksToNobody(builder);
    startsAndStopsFast(builder);
    try {
      return builder.build();
    } catch (RuntimeException failure) {
      throw StartFailure.of(settings, failure);
    }
  }

  /** A database that nobody can connect to. */
  static DatabaseManagementService embedded(Path home) {
    var builder = new DatabaseManagementServiceBuilder(home.toAbsolutePath())
        .setConfig(BoltConnector.enabled, false);
    speaksToNobody(builder);
    startsAndStopsFast(builder);
    return builder.build();
  }

  private static void speaksToNobody(DatabaseManagementServiceBuilder builder) {
    builder.setConfig(GraphDatabaseSettings.udc_enabled, false)
        .setConfig(BoltConnector.server_bolt_telemetry_enabled, false)
        .setConfig(BoltConnector.enable_discovery, false)
        .setConfig(FleetManagementSettings.fleet_manager_enabled, false);
  }

  /** Without the quiet period a stop takes 0.1 s instead of 10. */
  private static void startsAndStopsFast(DatabaseManagementServiceBuilder builder) {
    builder
        .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, Duration.ZERO)
        .setConfig(GraphDatabaseInternalSettings.vm_pause_monitor_enabled, false)
        .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false);
  }

  /** Neo4j finds out only at the end of its start, after seconds; this takes none. */
  private static void requireFree(String what, int port) {
    try (var socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    } catch (IOException taken) {
      throw StartFailure.portTaken(what, port, taken);
    }
  }

  private static void setPassword(DatabaseManagementService server, @Nullable String password) {
    if (password == null) {
      return;
    }
    try {
      server.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME).executeTransactionally(
          "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
          Map.of("password", password));
    } catch (QueryExecutionException refused) {
      throw StartFailure.passwordRefused(refused);
    }
  }

  private static int boltPortOf(DatabaseManagementService server) {
    var system = (GraphDatabaseAPI) server.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME);
    return system.getDependencyResolver().resolveDependency(ConnectorPortRegister.class)
        .getLocalAddress(ConnectorType.BOLT).getPort();
  }
}
