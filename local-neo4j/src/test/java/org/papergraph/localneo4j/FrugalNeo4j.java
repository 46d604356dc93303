package org.papergraph.localneo4j;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/** A Neo4j whose transactions get little memory, for what becomes of those that need more. */
public final class FrugalNeo4j implements AutoCloseable {
  private static final long TRANSACTION_BYTES = ByteUnit.mebiBytes(2);

  private final DatabaseManagementService server;

  private FrugalNeo4j(DatabaseManagementService server) {
    this.server = server;
  }

  /** Starts one in an empty folder, on any free port of 127.0.0.1, without authentication. */
  public static FrugalNeo4j start(Path home) {
    var anyPort = new SocketAddress("127.0.0.1", 0);
    return new FrugalNeo4j(new DatabaseManagementServiceBuilder(home)
        .setConfig(BoltConnector.enabled, true)
        .setConfig(BoltConnector.listen_address, anyPort)
        .setConfig(GraphDatabaseSettings.auth_enabled, false)
        .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(8))
        .setConfig(GraphDatabaseSettings.memory_transaction_max_size, TRANSACTION_BYTES)
        .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
        .setConfig(GraphDatabaseSettings.udc_enabled, false)
        .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, Duration.ZERO)
        .build());
  }

  /** For {@code GraphDatabase.driver}. */
  public URI uri() {
    var system = (GraphDatabaseAPI) server.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME);
    return URI.create("bolt://" + system.getDependencyResolver()
        .resolveDependency(ConnectorPortRegister.class).getLocalAddress(ConnectorType.BOLT));
  }

  @Override
  public void close() {
    server.shutdown();
  }
}
