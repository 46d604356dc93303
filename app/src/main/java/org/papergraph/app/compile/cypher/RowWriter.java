package org.papergraph.app.compile.cypher;

import java.util.ArrayList;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.papergraph.app.compile.plan.Projection;

/** Writes one row of a connection: {@code node}, the edge's properties and its {@code place}; or the node alone. */
final class RowWriter {
  private final ProjectionWriter projections;
  private final Projection.Connection connection;
  private final Projection.Rows rows;
  private final String node;
  private final String edge;

  RowWriter(ProjectionWriter projections, Projection.Connection connection, Projection.Rows rows,
      String node, String edge) {
    this.projections = projections;
    this.connection = connection;
    this.rows = rows;
    this.node = node;
    this.edge = edge;
  }

  Expression map(OrderWriter orders) {
    if (rows.ofNodesAlone()) {
      return projections.map(rows.node(), node);
    }
    var entries = new ArrayList<Object>();
    entries.add("node");
    entries.add(projections.map(rows.node(), node));
    rows.edgeProperties().forEach((key, property) -> {
      entries.add(key);
      entries.add(Cypher.property(edge, property));
    });
    if (rows.places()) {
      entries.add("place");
      entries.add(Cypher.listOf(connection.page().order().stream()
          .map(key -> (Expression) orders.value(key)).toList()));
    }
    return Cypher.mapOf(entries.toArray());
  }
}
