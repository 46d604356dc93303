package org.papergraph.app.compile.cypher;

import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Parameter;
import org.neo4j.cypherdsl.core.Statement;

import static org.papergraph.app.compile.cypher.SimilarNames.ONE;
import static org.papergraph.app.compile.cypher.SimilarNames.SUM;
import static org.papergraph.app.compile.cypher.SimilarNames.entry;
import static org.papergraph.app.compile.cypher.SimilarNames.name;
import static org.papergraph.app.compile.cypher.SimilarNames.node;

/**
 * Writes what other papers have in common with one asked about, a row for each thing. What few papers share comes first, as long as all that share it are within reach: a hub
 * is left out whole, so that what is found does not depend on the order in which the database keeps things.
 */
final class SimilarEvidence {
  /** A paper that has more authors, references or papers citing it than this shares none of them. */
  private static final int MOST_LINKS = 2_000;
  private static final int MOST_HITS = 50;

  private final Scope scope;
  private final SimilarNames names;
  private final Parameter<Object> reach;

  SimilarEvidence(Scope scope, SimilarNames names, Parameter<Object> reach) {
    this.scope = scope;
    this.names = names;
    this.reach = reach;
  }

  Statement rows() {
    return Cypher.unionAll(topics(), shared(Likeness.AUTHOR), shared(Likeness.REFERENCE),
        shared(Likeness.CITING), cited(Likeness.CITED), cited(Likeness.CITES), text());
  }

  /** As if a paper had what is shared and nothing else; the others of its topics are looked at later. */
  private Statement topics() {
    var one = name(scope, "one");
    var weight = entry(one, "weight");
    return Cypher.unwind(withinReach(entry(names.seed(), "topics"))).as(one)
        .with(one, entry(one, "link").as(names.link()))
        .where(weight.gt(Cypher.literalOf(0)))
        .match(Likeness.TOPIC.from(node(names.candidate()), node(names.link())))
        .returning(row(Likeness.TOPIC,
            Likeness.TOPIC.share().multiply(weight).multiply(weight),
            entry(names.seed(), "size"), names.link()))
        .build();
  }

  private Statement shared(Likeness kind) {
    var links = name(scope, "links");
    var one = name(scope, "one");
    var papers = name(scope, "c");
    var paper = node(names.paper());
    var link = node(names.link());
    var rarity = Likeness.rarity(papers, entry(names.seed(), "whole"));
    return Cypher.match(kind.from(paper, link)).where(isNoHub(kind))
        .withDistinct(names.link(), kind.papers(link).as(papers))
        .orderBy(papers.ascending(), link.property("id").ascending())
        .with(Cypher.collect(Cypher.mapOf("link", names.link(), "papers", papers)).as(links))
        .unwind(withinReach(links)).as(one)
        .with(entry(one, "link").as(names.link()), entry(one, "papers").as(papers))
        .match(kind.from(node(names.candidate()), link))
        .returningDistinct(
            row(kind, kind.share().multiply(rarity), kind.number(paper), names.link()))
        .build();
  }

  private Statement cited(Likeness kind) {
    return Cypher.match(kind.from(node(names.paper()), node(names.candidate())))
        .where(isNoHub(kind))
        .returning(row(kind, kind.share(), Cypher.literalOf(1), names.paper())).build();
  }

  private Statement text() {
    var hits = name(scope, "hits");
    var one = name(scope, "one");
    var found = name(scope, "n");
    var score = name(scope, "score");
    var best = name(scope, "best");
    var words = entry(names.seed(), "words");
    return Cypher.call("db.index.fulltext.queryNodes")
        .withArgs(Cypher.literalOf("paper_text"), TitleWords.query(words),
            Cypher.mapOf("limit", Cypher.literalOf(MOST_HITS)))
        .yield(Cypher.name("node").as(found), Cypher.name("score").as(score))
        .with(Cypher.collect(Cypher.mapOf("node", found, "score", score)).as(hits),
            Cypher.max(score).as(best))
        .unwind(hits).as(one)
        .with(entry(one, "node").as(names.candidate()), Likeness.TEXT.share()
            .multiply(entry(one, "score")).divide(best).as(score), words.as(hits))
        .returning(row(Likeness.TEXT, score, Cypher.literalOf(1), hits)).build();
  }

  private Expression[] row(Likeness kind, Expression amount, Expression size, Expression link) {
    var row = names.row();
    return new Expression[]{names.candidate(), Cypher.literalOf(kind.name()).as(row.kind()),
        amount.as(row.amount()), size.as(row.size()), link.as(row.of())};
  }

  private Condition isNoHub(Likeness kind) {
    return kind.number(node(names.paper())).lte(Cypher.literalOf(MOST_LINKS));
  }

  /** The first of a list, in which those that few papers have come first, whose papers are within reach together. */
  private Expression withinReach(Expression list) {
    var sum = Cypher.valueAt(SUM, 0).add(entry(ONE, "papers"));
    var number = Cypher.valueAt(SUM, 1).add(Cypher.literalOf(1));
    var taken = Cypher.reduce(ONE).in(list)
        .map(Cypher.caseExpression().when(sum.gt(reach)).then(SUM)
            .elseDefault(Cypher.listOf(sum, number)))
        .accumulateOn(SUM)
        .withInitialValueOf(Cypher.listOf(Cypher.literalOf(0), Cypher.literalOf(0)));
    return Cypher.subListUntil(list, Cypher.valueAt(taken, 1));
  }
}
