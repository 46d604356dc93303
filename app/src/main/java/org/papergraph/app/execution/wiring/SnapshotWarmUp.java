package org.papergraph.app.execution.wiring;

import graphql.GraphQLContext;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import org.papergraph.app.execution.exploration.Snapshots;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has the snapshot read when the server starts and when a load has ended, so that nobody has to wait for it. To ask for
 * the graph's version takes the database a millisecond; how often is {@code papergraph.snapshot-check}, 2 s unless set.
 */
@Singleton
final class SnapshotWarmUp {
  private static final Logger LOG = LoggerFactory.getLogger(SnapshotWarmUp.class);

  private final Statements statements;
  private final Snapshots snapshots;
  private volatile boolean away;

  SnapshotWarmUp(Statements statements, Snapshots snapshots) {
    this.statements = statements;
    this.snapshots = snapshots;
  }

  @Scheduled(fixedDelay = "${papergraph.snapshot-check:2s}")
  void check() {
    try {
      snapshots.refresh(statements.version("", GraphQLContext.getDefault()));
      away = false;
    } catch (RuntimeException failure) {
      if (!away) {
        LOG.info("The graph's version is not known; it is asked for again: {}",
            failure.getMessage());
      }
      away = true;
    }
  }
}
