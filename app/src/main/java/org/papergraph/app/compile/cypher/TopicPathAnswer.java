package org.papergraph.app.compile.cypher;

import java.util.ArrayList;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.SymbolicName;
import org.papergraph.app.compile.plan.Projection;
import org.papergraph.app.compile.plan.RootPlan;

/** Writes what is selected of a path over topics, once it is found. */
final class TopicPathAnswer {
  /** Start, topic, paper, topic, … , end. */
  static final SymbolicName WHOLE = Cypher.name("whole");

  private static final int MOST_PAPERS = 10;
  private static final SymbolicName FROM = Cypher.name("from");
  private static final SymbolicName TO = Cypher.name("to");
  private static final SymbolicName WAY = Cypher.name("way");
  private static final SymbolicName PLACE = Cypher.name("place");
  private static final SymbolicName TOPIC = Cypher.name("topic");

  private final Scope scope;
  private final ProjectionWriter projections;

  TopicPathAnswer(Scope scope, ProjectionWriter projections) {
    this.scope = scope;
    this.projections = projections;
  }

  /** The whole path: an end that is a topic is part of the way already. */
  static Expression whole(RootPlan.TopicPath plan) {
    Expression whole = WAY;
    if (!isTopic(plan.fromType().label())) {
      whole = Cypher.listOf(FROM).add(whole);
    }
    if (!isTopic(plan.toType().label())) {
      whole = whole.add(Cypher.listOf(TO));
    }
    return Cypher.caseExpression().when(FROM.eq(TO)).then(Cypher.listOf(FROM)).elseDefault(whole);
  }

  Expression map(RootPlan.TopicPath plan) {
    var within = Cypher.size(WHOLE)
        .lte(scope.parameter(plan.mostNodes()));
    return Cypher.mapOf("fromFound", FROM.isNotNull(), "toFound", TO.isNotNull(), "found",
        WHOLE.isNotNull(), "within", within, "score", score(), "nodes", nodes(plan.node()), "links",
        links(plan));
  }

  private static boolean isTopic(String label) {
    return "Topic".equals(label);
  }

  private Expression nodes(Projection projection) {
    var node = scope.name("n");
    return Cypher.collect(Cypher.unwind(WHOLE).as(node)
        .returning(projections.map(projection, node)).build());
  }

  private static Expression everyOther() {
    return Cypher.range(Cypher.literalOf(0),
        Cypher.coalesce(Cypher.size(WAY), Cypher.literalOf(0)).subtract(Cypher.literalOf(1)),
        Cypher.literalOf(2));
  }

  /** The mean specificity; 1 for a node and itself, between which no topic stands. */
  private static Expression score() {
    return Cypher.coalesce(Cypher.head(Cypher.collect(Cypher.unwind(everyOther()).as(PLACE)
        .with(Cypher.valueAt(WAY, PLACE).as(TOPIC)).returning(Cypher.avg(specificity())).build())),
        Cypher.literalOf(1.0));
  }

  /** ln(N/df) / ln(N): inverse document frequency (Spärck Jones 1972), scaled to 0..1. */
  private static Expression specificity() {
    var papers = Counts.ofLabel("Paper");
    var share = Cypher.call("log").withArgs(Cypher.property(TOPIC, "paperCount")).asFunction()
        .divide(Cypher.call("log").withArgs(papers).asFunction());
    return Cypher.caseExpression().when(papers.lte(Cypher.literalOf(1)))
        .then(Cypher.literalOf(1.0)).elseDefault(Cypher.literalOf(1.0).subtract(share));
  }

  private Expression links(RootPlan.TopicPath plan) {
    var before = isTopic(plan.fromType().label()) ? -1 : 0;
    var prior = Cypher.name("prior");
    var next = Cypher.name("next");
    var entries = new ArrayList<Object>();
    entries.add("topic");
    entries.add(projections.map(plan.topic(), TOPIC.getValue()));
    entries.add("specificity");
    entries.add(specificity());
    entries.add("papers");
    entries.add(papers(plan.paper()));
    return Cypher.collect(Cypher.unwind(everyOther()).as(PLACE)
        .with(Cypher.valueAt(WAY, PLACE).as(TOPIC), neighbour(before).as(prior),
            neighbour(before + 2).as(next))
        .returning(Cypher.mapOf(entries.toArray())).build());
  }

  private static Expression neighbour(int offset) {
    var place = PLACE.add(Cypher.literalOf(offset));
    return Cypher.caseExpression().when(place.gte(Cypher.literalOf(0)))
        .then(Cypher.valueAt(WHOLE, place));
  }

  /** The papers that carry the topic on either side. */
  private Expression papers(Projection projection) {
    var side = Cypher.name("side");
    var paper = scope.name("n");
    var evidence = Cypher.union(itself(side, paper),
        through(side, paper, "Author", "AUTHORED", true),
        through(side, paper, "Venue", "PUBLISHED_IN", false));
    var year = Cypher.property(paper, "year");
    return Cypher.collect(Cypher
        .unwind(Cypher.listOf(Cypher.name("prior"), Cypher.name("next"))).as(side)
        .call(evidence, side, TOPIC).withDistinct(paper)
        .orderBy(year.isNull().ascending(), year.descending(),
            Cypher.property(paper, "id").ascending())
        .limit(MOST_PAPERS).returning(projections.map(projection, paper)).build());
  }

  private static Statement itself(SymbolicName side, String paper) {
    Condition isPaper = Scope.bound(side.getValue()).hasLabels("Paper");
    return Cypher.with(side).with(side).where(isPaper).returning(side.as(paper)).build();
  }

  private static Statement through(SymbolicName side, String paper, String label, String type,
      boolean outgoing) {
    var end = Scope.bound(side.getValue());
    var found = Scope.bound(paper);
    var step = outgoing ? end.relationshipTo(found, type) : end.relationshipFrom(found, type);
    return Cypher.match(step.relationshipTo(Scope.bound(TOPIC.getValue()), "HAS_TOPIC"))
        .where(end.hasLabels(label)).returning(paper).build();
  }
}
