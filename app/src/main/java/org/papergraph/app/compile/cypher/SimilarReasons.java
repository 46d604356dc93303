package org.papergraph.app.compile.cypher;

import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Property;
import org.neo4j.cypherdsl.core.SymbolicName;

import static org.papergraph.app.compile.cypher.SimilarNames.ONE;
import static org.papergraph.app.compile.cypher.SimilarNames.entry;
import static org.papergraph.app.compile.cypher.SimilarNames.name;
import static org.papergraph.app.compile.cypher.SimilarNames.node;

/**
 * Writes the reasons for one candidate, the greatest contribution first. All its topics are looked at, hubs too; what
 * it shares otherwise is told by the evidence. Contributions are rounded to a millionth, so that what is equal comes
 * out equal in whatever order it was added up.
 */
final class SimilarReasons {
  static final int DIGITS = 6;

  private final Scope scope;
  private final SimilarNames names;

  SimilarReasons(Scope scope, SimilarNames names) {
    this.scope = scope;
    this.names = names;
  }

  /** As a list of maps of {@code kind}, {@code contribution} and {@code links}. */
  Expression gathered() {
    var size = name(scope, "size");
    var one = name(scope, "one");
    var kind = name(scope, "kind");
    var liked = name(scope, "liked");
    var topic = name(scope, "topic");
    var contribution = name(scope, "contribution");
    var links = name(scope, "links");
    var ofTopic = Cypher.caseExpression().when(is(entry(one, "kind"), Likeness.TOPIC))
        .then(entry(one, "link"));
    var rounded = Cypher.round(Cypher.sum(entry(one, "value")), Cypher.literalOf(DIGITS));
    return Cypher.collect(Cypher.with(topics().as(names.topics()))
        .with(names.topics(), SimilarNames.squares(names.topics()).as(size))
        .unwind(others().add(sharedTopics(size))).as(one)
        .with(entry(one, "kind").as(kind), entry(one, "value").gt(Cypher.literalOf(0)).as(liked),
            ofTopic.as(topic), rounded.as(contribution),
            Cypher.collectDistinct(entry(one, "link")).as(links))
        .where(contribution.ne(Cypher.literalOf(0)))
        .with(kind, contribution, links, topic)
        .orderBy(contribution.descending(), kind.ascending(),
            Cypher.property(topic, "id").ascending())
        .returning(Cypher.mapOf("kind", kind, "contribution", contribution, "links", links))
        .build());
  }

  private static Condition is(Property kind, Likeness likeness) {
    return kind.eq(Cypher.literalOf(likeness.name()));
  }

  private Expression topics() {
    var edge = name(scope, "r");
    var topic = node(names.link());
    return Cypher.collect(Cypher
        .match(Likeness.TOPIC.from(node(names.candidate()), topic).named(edge))
        .returning(Cypher.mapOf("link", names.link(), "weight",
            Likeness.weight(edge, topic, names.whole())))
        .build());
  }

  private Expression others() {
    var kind = entry(ONE, "kind");
    var paper = node(names.candidate());
    var number = Cypher.caseExpression()
        .when(is(kind, Likeness.AUTHOR)).then(Likeness.AUTHOR.number(paper))
        .when(is(kind, Likeness.REFERENCE)).then(Likeness.REFERENCE.number(paper))
        .when(is(kind, Likeness.CITING)).then(Likeness.CITING.number(paper))
        .elseDefault(Cypher.literalOf(1));
    var both = Cypher.sqrt(entry(ONE, "size").multiply(number));
    var value = entry(ONE, "share").multiply(entry(ONE, "amount")).divide(both);
    return Cypher.listWith(ONE).in(names.evidence()).where(is(kind, Likeness.TOPIC).not())
        .returning(Cypher.mapOf("kind", kind, "link", entry(ONE, "link"), "value", value));
  }

  private Expression sharedTopics(SymbolicName size) {
    var mine = name(scope, "one");
    var yours = name(scope, "one");
    var product = entry(mine, "weight").multiply(entry(yours, "weight"));
    var value = entry(names.seed(), "share").multiply(Likeness.TOPIC.share())
        .multiply(product)
        .divide(Cypher.sqrt(entry(names.seed(), "size").multiply(size)));
    return Cypher.collect(Cypher.unwind(names.seeds()).as(names.seed())
        .unwind(entry(names.seed(), "topics")).as(mine).unwind(names.topics()).as(yours)
        .with(names.seed(), size, mine, yours)
        .where(entry(mine, "link").eq(entry(yours, "link")).and(product.gt(Cypher.literalOf(0))))
        .returning(Cypher.mapOf("kind", Cypher.literalOf(Likeness.TOPIC.name()), "link",
            entry(mine, "link"), "value", value))
        .build());
  }
}
