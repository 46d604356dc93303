package org.papergraph.app.compile.cypher;

import java.util.ArrayList;
import java.util.List;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.papergraph.app.compile.plan.RootPlan;

/**
 * Writes what is read of nodes that are known already: a map of slots, in each of them a list of maps that say by
 * {@code at} what was asked, and {@code version}.
 */
final class FoundWriter {
  private final Scope scope;
  private final ProjectionWriter projections;

  FoundWriter(Scope scope, ProjectionWriter projections) {
    this.scope = scope;
    this.projections = projections;
  }

  Expression map(RootPlan.Found found) {
    var entries = new ArrayList<Object>(List.of("version", VersionWriter.version()));
    for (var slot : found.slots()) {
      entries.add(slot.key());
      entries.add(switch (slot) {
        case RootPlan.Found.NodeSlot nodes -> nodes(nodes);
        case RootPlan.Found.PaperSlot papers -> papers(papers);
      });
    }
    return Cypher.mapOf(entries.toArray());
  }

  private Expression nodes(RootPlan.Found.NodeSlot slot) {
    return slot.groups().stream().map(this::group).reduce(Expression::add).orElseThrow();
  }

  private Expression group(RootPlan.Nodes.Group group) {
    var asked = Cypher.name(scope.name("a"));
    var node = scope.name("n");
    return Cypher.collect(Cypher.unwind(scope.parameter(group.ids())).as(asked)
        .match(Cypher.node(group.node().label()).named(node))
        .where(Cypher.property(node, "id").eq(asked))
        .returning(Cypher.mapOf("at", asked, "node", projections.map(group.projection(), node)))
        .build());
  }

  private Expression papers(RootPlan.Found.PaperSlot slot) {
    var asked = Cypher.name(scope.name("a"));
    var ids = Cypher.name(scope.name("s"));
    var entries = new ArrayList<Object>(List.of("at", Cypher.property(asked, "at")));
    for (var list : slot.lists()) {
      entries.add(list.key());
      entries.add(projections.connections().map(list.connection(), ids.getValue()));
    }
    return Cypher.collect(Cypher.unwind(scope.parameter(slot.asked())).as(asked)
        .with(asked, Cypher.property(asked, "papers").as(ids))
        .returning(Cypher.mapOf(entries.toArray())).build());
  }
}
