package org.papergraph.app.compile.cypher;

import java.util.ArrayList;
import java.util.List;
import org.neo4j.cypherdsl.core.Asterisk;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.IdentifiableElement;
import org.neo4j.cypherdsl.core.Parameter;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.SymbolicName;
import org.papergraph.app.compile.plan.RootPlan;

/**
 * Writes co-author networks: ring after ring around the authors asked for, each ring ordered by
 * papers shared with the ring before, cut to the room there is, and the edges among who is left.
 */
final class NetworkWriter {
  private static final SymbolicName KEPT = Cypher.name("kept");

  /** Nothing else is in scope; more than two names Cypher-DSL would write with stray commas. */
  private static final IdentifiableElement ALL_RINGS = Asterisk.INSTANCE;

  private final Scope scope;
  private final ProjectionWriter projections;
  private final AnchorWriter anchors;

  NetworkWriter(Scope scope, ProjectionWriter projections) {
    this.scope = scope;
    this.projections = projections;
    this.anchors = new AnchorWriter(scope);
  }

  Statement statement(RootPlan.Network network) {
    var least = scope.parameter(network.minSharedPapers());
    var rings = new ArrayList<SymbolicName>();
    rings.add(Cypher.name("ring0"));
    var seeded = Cypher.call(anchors.byIds("Author", network.authors(), "seed")).with("seed")
        .orderBy(Cypher.property("seed", "id").ascending())
        .with(Cypher.collect(Cypher.name("seed")).as(rings.getFirst()));
    var reading = seeded.call(ring(rings, least), ALL_RINGS);
    rings.add(next(rings));
    while (rings.size() <= network.depth()) {
      reading = reading.call(ring(rings, least), ALL_RINGS);
      rings.add(next(rings));
    }
    var all = Cypher.name("everyone");
    var most = scope.parameter(network.maxNodes());
    var named = new ArrayList<IdentifiableElement>(rings);
    named.add(rings.stream().map(ring -> (Expression) ring).reduce(Expression::add).orElseThrow()
        .as(all));
    var cut = new ArrayList<IdentifiableElement>(rings);
    cut.add(all);
    cut.add(Cypher.subListUntil(all, most).as(KEPT));
    return reading.with(named).with(cut).returning(answer(network, rings, all, least).as("data"))
        .build();
  }

  /** One more ring: those who wrote with the last and stand in none. */
  private Statement ring(List<SymbolicName> rings, Parameter<Object> least) {
    var from = scope.name("n");
    var to = scope.name("n");
    var edge = scope.name("r");
    var shared = Cypher.name("shared");
    Condition isNew = Cypher.property(edge, "papers").gte(least);
    for (var earlier : rings) {
      isNew = isNew.and(Cypher.name(to).in(earlier).not());
    }
    return Cypher.unwind(rings.getLast()).as(from)
        .match(Scope.bound(from).relationshipBetween(Scope.bound(to), "CO_AUTHORED").named(edge))
        .where(isNew).with(Cypher.name(to), Cypher.sum(Cypher.property(edge, "papers")).as(shared))
        .orderBy(shared.descending(), Cypher.property(to, "id").ascending())
        .returning(Cypher.collect(Cypher.name(to)).as(next(rings))).build();
  }

  private static SymbolicName next(List<SymbolicName> rings) {
    return Cypher.name("ring" + rings.size());
  }

  private Expression answer(RootPlan.Network network, List<SymbolicName> rings, SymbolicName all,
      Parameter<Object> least) {
    var entries = new ArrayList<Object>();
    if (network.withNodes()) {
      entries.add("nodes");
      entries.add(nodes(network, rings, least));
    }
    if (network.withEdges()) {
      entries.add("edges");
      entries.add(edges(network, least));
    }
    entries.add("omittedNodes");
    entries.add(Cypher.size(all).subtract(Cypher.size(KEPT)));
    entries.add("truncated");
    entries.add(Cypher.size(all).gt(Cypher.size(KEPT)));
    return Cypher.mapOf(entries.toArray());
  }

  private Expression nodes(RootPlan.Network network, List<SymbolicName> rings,
      Parameter<Object> least) {
    var place = Cypher.name("place");
    var author = scope.name("n");
    var row = new ArrayList<Object>(List.of("author", projections.map(network.author(), author),
        "distance", distance(rings, place)));
    if (network.withDegree()) {
      row.add("degree");
      row.add(degree(author, least));
    }
    var last = Cypher.size(KEPT).subtract(Cypher.literalOf(1));
    return Cypher.collect(Cypher.unwind(Cypher.range(Cypher.literalOf(0), last)).as(place)
        .with(place, Cypher.valueAt(KEPT, place).as(author)).orderBy(place.ascending())
        .returning(Cypher.mapOf(row.toArray())).build());
  }

  /** The ring in which a place lies, the rings standing one after the other. */
  private static Expression distance(List<SymbolicName> rings, SymbolicName place) {
    Expression end = Cypher.size(rings.getFirst());
    var choice = Cypher.caseExpression().when(place.lt(end)).then(Cypher.literalOf(0));
    for (int distance = 1; distance < rings.size() - 1; distance++) {
      end = end.add(Cypher.size(rings.get(distance)));
      choice = choice.when(place.lt(end)).then(Cypher.literalOf(distance));
    }
    return choice.elseDefault(Cypher.literalOf(rings.size() - 1));
  }

  private Expression degree(String author, Parameter<Object> least) {
    var other = scope.name("n");
    var edge = scope.name("r");
    return Cypher.count(Cypher
        .match(
            Scope.bound(author).relationshipBetween(Scope.bound(other), "CO_AUTHORED").named(edge))
        .where(Cypher.name(other).in(KEPT).and(Cypher.property(edge, "papers").gte(least)))
        .returning(edge).build());
  }

  private Expression edges(RootPlan.Network network, Parameter<Object> least) {
    var from = scope.name("n");
    var to = scope.name("n");
    var edge = scope.name("r");
    var weight = network.fractional() ? "weight" : "papers";
    return Cypher.collect(Cypher.unwind(KEPT).as(from)
        .match(Scope.bound(from).relationshipTo(Scope.bound(to), "CO_AUTHORED").named(edge))
        .where(Cypher.name(to).in(KEPT).and(Cypher.property(edge, "papers").gte(least)))
        .with(from, edge, to)
        .orderBy(Cypher.property(from, "id").ascending(), Cypher.property(to, "id").ascending())
        .returning(Cypher.mapOf("source", Cypher.property(from, "id"), "target",
            Cypher.property(to, "id"), "sharedPapers", Cypher.property(edge, "papers"), "weight",
            Cypher.property(edge, weight), "firstYear", Cypher.property(edge, "firstYear"),
            "lastYear",
            Cypher.property(edge, "lastYear")))
        .build());
  }
}
