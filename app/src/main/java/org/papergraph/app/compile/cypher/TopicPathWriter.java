package org.papergraph.app.compile.cypher;

import java.util.List;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.RelationshipPattern;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.SymbolicName;
import org.papergraph.app.compile.mapping.NodeMapping;
import org.papergraph.app.compile.plan.Open;
import org.papergraph.app.compile.plan.RootPlan;

/**
 * Writes the best path over topics between two nodes: over one shared topic if there is one, else
 * over two topics that a third paper has in common, else the shortest over any number; of several,
 * the one over the rarest topics.
 */
final class TopicPathWriter {
  /** How many of an end's topics, the rarest first, a path of three and more topics is sought from. */
  private static final int ENDS = 20;

  private static final SymbolicName FROM = Cypher.name("from");
  private static final SymbolicName TO = Cypher.name("to");
  private static final SymbolicName NEAR = Cypher.name("near");
  private static final SymbolicName FAR = Cypher.name("far");
  private static final SymbolicName ONE = Cypher.name("one");
  private static final SymbolicName TWO = Cypher.name("two");
  private static final SymbolicName WAY = Cypher.name("way");
  private static final Expression NONE = Cypher.listOf();

  private final Scope scope;
  private final AnchorWriter anchors;
  private final TopicPathAnswer answer;

  TopicPathWriter(Scope scope, ProjectionWriter projections) {
    this.scope = scope;
    this.anchors = new AnchorWriter(scope);
    this.answer = new TopicPathAnswer(scope, projections);
  }

  Statement statement(RootPlan.TopicPath plan) {
    return Cypher
        .with(one(plan.fromType(), plan.from()).as(FROM), one(plan.toType(), plan.to()).as(TO))
        .call(topics(FROM, plan.fromType(), NEAR), FROM).call(topics(TO, plan.toType(), FAR), TO)
        .with(FROM, TO, NEAR, FAR, overOne().as(ONE))
        .with(FROM, TO, NEAR, FAR, ONE, overTwo().as(TWO))
        .with(FROM, TO, Cypher.coalesce(ONE, TWO, overMore()).as(WAY))
        .with(FROM, TO, WAY, TopicPathAnswer.whole(plan).as(TopicPathAnswer.WHOLE))
        .returning(answer.map(plan).as("data")).build();
  }

  private Expression one(NodeMapping type, Open id) {
    var node = scope.name("n");
    return Cypher.head(Cypher.collect(Cypher
        .call(anchors.byIds(type.label(), id, node)).returning(node).build()));
  }

  /** The topics of an end, the rarest first. */
  private Statement topics(SymbolicName end, NodeMapping type, SymbolicName as) {
    var topic = Cypher.name("topic");
    var rarest = List.of(Cypher.property(topic, "paperCount").ascending(),
        Cypher.property(topic, "id").ascending());
    if ("Topic".equals(type.label())) {
      return Cypher.with(end.as(topic)).with(topic).where(topic.isNotNull())
          .returning(Cypher.collect(topic).as(as)).build();
    }
    return Cypher.match(toTopic(Scope.bound(end.getValue()), type)).withDistinct(topic)
        .orderBy(rarest).returning(Cypher.collect(topic).as(as)).build();
  }

  private static RelationshipPattern toTopic(Node end, NodeMapping type) {
    var topic = Scope.bound("topic");
    return switch (type.label()) {
      case "Author" -> end.relationshipTo(Cypher.anyNode(), "AUTHORED").relationshipTo(topic,
          "HAS_TOPIC");
      case "Venue" -> end.relationshipFrom(Cypher.anyNode(), "PUBLISHED_IN").relationshipTo(topic,
          "HAS_TOPIC");
      default -> end.relationshipTo(topic, "HAS_TOPIC");
    };
  }

  private static Expression overOne() {
    var topic = Cypher.name("topic");
    return Cypher.head(Cypher.collect(Cypher
        .unwind(Cypher.caseExpression().when(FROM.ne(TO)).then(NEAR).elseDefault(NONE)).as(topic)
        .with(topic).where(topic.in(FAR)).with(topic)
        .orderBy(Cypher.property(topic, "paperCount").ascending(),
            Cypher.property(topic, "id").ascending())
        .limit(1).returning(Cypher.listOf(topic)).build()));
  }

  private static Expression overTwo() {
    var first = Cypher.name("first");
    var paper = Cypher.name("paper");
    var second = Cypher.name("second");
    var rarity = Cypher.property(first, "paperCount")
        .multiply(Cypher.property(second, "paperCount"));
    return Cypher.head(Cypher.collect(Cypher
        .unwind(Cypher.caseExpression().when(ONE.isNull().and(FROM.ne(TO))).then(NEAR)
            .elseDefault(NONE))
        .as(first)
        .match(Scope.bound("first").relationshipFrom(Scope.bound("paper"), "HAS_TOPIC")
            .relationshipTo(Scope.bound("second"), "HAS_TOPIC"))
        .where(second.in(FAR)).with(first, paper, second)
        .orderBy(rarity.ascending(), Cypher.property(first, "id").ascending(),
            Cypher.property(second, "id").ascending(), Cypher.property(paper, "id").ascending())
        .limit(1).returning(Cypher.listOf(first, paper, second)).build()));
  }

  private static Expression overMore() {
    var first = Cypher.name("first");
    var last = Cypher.name("last");
    var path = Cypher.name("path");
    var length = Cypher.call("length").withArgs(path).asFunction();
    var sought = Cypher.caseExpression()
        .when(ONE.isNull().and(TWO.isNull()).and(FROM.ne(TO))).then(NEAR).elseDefault(NONE);
    return Cypher.head(Cypher.collect(Cypher.unwind(Cypher.subList(sought, 0, ENDS)).as(first)
        .unwind(Cypher.subList(FAR, 0, ENDS)).as(last)
        .with(first, last,
            Cypher.raw("shortestPath((first)-[:HAS_TOPIC*1..]-(last))").as(path))
        .where(path.isNotNull()).with(first, last, path)
        .orderBy(length.ascending(), Cypher.property(first, "id").ascending(),
            Cypher.property(last, "id").ascending())
        .limit(1).returning(Cypher.call("nodes").withArgs(path).asFunction()).build()));
  }
}
