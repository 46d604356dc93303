package org.papergraph.app.execution.wiring;

import graphql.GraphQLContext;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.papergraph.app.execution.Deadline;
import org.papergraph.app.execution.exploration.Snapshots;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the snapshot when the server has started, so that nobody has to wait for it. */
@Singleton
final class SnapshotWarmUp implements ApplicationEventListener<StartupEvent> {
  private static final Logger LOG = LoggerFactory.getLogger(SnapshotWarmUp.class);
  private static final Duration PATIENCE = Duration.ofMinutes(30);

  private final Statements statements;
  private final Snapshots snapshots;

  SnapshotWarmUp(Statements statements, Snapshots snapshots) {
    this.statements = statements;
    this.snapshots = snapshots;
  }

  @Override
  public void onApplicationEvent(StartupEvent event) {
    Thread.ofVirtual().name("snapshot warm-up").start(this::read);
  }

  private void read() {
    var context = GraphQLContext.newContext().of(Deadline.class, Deadline.in(PATIENCE)).build();
    try {
      snapshots.of(statements.version("", context), Deadline.in(PATIENCE));
    } catch (RuntimeException failure) {
      LOG.info("The graph could not be read yet; it is when first asked for: {}",
          failure.getMessage());
    }
  }
}
