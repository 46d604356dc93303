package org.papergraph.app.schema;

import graphql.schema.diff.DiffEvent;
import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.SchemaDiffSet;
import graphql.schema.diff.reporting.CapturingReporter;
import java.util.List;

/** What a client of one schema can no longer do with another. */
final class Breakages {
  private Breakages() {}

  /** One line for each change from {@code released} to {@code current} that breaks a client. */
  static List<String> between(String released, String current) {
    var reporter = new CapturingReporter();
    new SchemaDiff().diffSchema(SchemaDiffSet.diffSetFromSdl(released, current), reporter);
    return reporter.getBreakages().stream().map(DiffEvent::getReasonMsg).distinct().toList();
  }
}
