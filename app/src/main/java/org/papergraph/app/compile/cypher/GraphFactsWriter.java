package org.papergraph.app.compile.cypher;

import java.util.List;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;

/** Writes what the graph holds: counts from the count store, and the facts of the last load. */
final class GraphFactsWriter {
  private static final List<String> RELATIONSHIPS = List.of("AUTHORED", "PUBLISHED_IN", "HAS_TOPIC",
      "CITES", "BROADER", "CO_AUTHORED");

  private GraphFactsWriter() {}

  static Expression facts() {
    return Cypher.mapOf("version", latest("number"), "papers", nodes("Paper"), "authors",
        nodes("Author"), "venues", nodes("Venue"), "topics", nodes("Topic"), "relationships",
        relationships(), "loadedAt", latest("finishedAt"), "sources", sources());
  }

  private static Expression nodes(String label) {
    return Counts.ofLabel(label);
  }

  private static Expression relationships() {
    return RELATIONSHIPS.stream()
        .map(Counts::ofType).reduce(Expression::add).orElseThrow();
  }

  static Expression latest(String property) {
    var load = Cypher.node("Load").named("load");
    return Cypher.head(Cypher.collect(Cypher.match(load)
        .where(load.property("status").eq(Cypher.literalOf("FINISHED"))
            .and(load.property("number").isNotNull()))
        .with(load).orderBy(load.property("number").descending()).limit(1)
        .returning(load.property(property)).build()));
  }

  private static Expression sources() {
    var load = Cypher.node("Load").named("load");
    var source = Cypher.name("source");
    return Cypher.collect(Cypher.match(load)
        .where(load.property("status").eq(Cypher.literalOf("FINISHED")))
        .unwind(load.property("sources")).as(source).withDistinct(source)
        .orderBy(source.ascending()).returning(source).build());
  }
}
