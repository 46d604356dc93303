package org.papergraph.app.compile.cypher;

import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Parameter;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.SymbolicName;

import static org.papergraph.app.compile.cypher.SimilarNames.ONE;
import static org.papergraph.app.compile.cypher.SimilarNames.entry;
import static org.papergraph.app.compile.cypher.SimilarNames.name;
import static org.papergraph.app.compile.cypher.SimilarNames.node;

/** Writes which papers have most in common with those asked about, whatever else they have. */
final class SimilarCandidates {
  /** How many papers are compared in full. */
  private static final int MOST = 200;

  private final Scope scope;
  private final SimilarNames names;
  private final TitleWords words;

  SimilarCandidates(Scope scope, SimilarNames names, TitleWords words) {
    this.scope = scope;
    this.names = names;
    this.words = words;
  }

  /** The topics of a paper asked about, the rarest first. */
  Statement topics() {
    var edge = name(scope, "r");
    var weight = name(scope, "weight");
    var topic = node(names.link());
    var papers = topic.property("paperCount");
    return Cypher.match(Likeness.TOPIC.from(node(names.paper()), topic).named(edge))
        .with(names.link(), Likeness.weight(edge, topic, names.whole()).as(weight))
        .orderBy(papers.ascending(), topic.property("id").ascending())
        .returning(Cypher.collect(
            Cypher.mapOf("link", names.link(), "papers", papers, "weight", weight))
            .as(names.topics()))
        .build();
  }

  /** A paper asked about and what is needed of it. */
  Expression seed(SymbolicName share) {
    return Cypher.mapOf("paper", names.paper(), "whole", names.whole(), "share", share, "topics",
        names.topics(), "size",
        SimilarNames.squares(names.topics()), "words",
        words.of(Cypher.property(names.paper(), "title")));
  }

  /** The candidates, with what they have in common with papers asked about. */
  Statement found(Parameter<Object> reach) {
    var near = name(scope, "near");
    var row = names.row();
    var share = entry(names.seed(), "share");
    var liked = Cypher.caseExpression().when(share.gt(Cypher.literalOf(0)))
        .then(share.multiply(row.amount()).divide(row.size()))
        .elseDefault(Cypher.literalOf(0.0));
    var evidence = Cypher.mapOf("kind", row.kind(), "share", share, "amount", row.amount(), "size",
        row.size(), "link", row.of());
    var asked = Cypher.listWith(ONE).in(names.seeds()).returning(entry(ONE, "paper"));
    return Cypher.unwind(names.seeds()).as(names.seed())
        .with(names.seed(), entry(names.seed(), "paper").as(names.paper()))
        .call(new SimilarEvidence(scope, names, reach).rows(), names.seed(), names.paper())
        .with(names.seed(), names.candidate(), row.kind(), row.amount(), row.size(),
            row.of())
        .where(names.candidate().in(asked).not())
        .with(names.candidate(), Cypher
            .round(Cypher.sum(liked), Cypher.literalOf(SimilarReasons.DIGITS)).as(near),
            Cypher.collect(evidence).as(names.evidence()))
        .where(near.gt(Cypher.literalOf(0))).with(names.candidate(), near, names.evidence())
        .orderBy(near.descending(), Cypher.property(names.candidate(), "id").ascending())
        .limit(MOST).returning(names.candidate(), names.evidence()).build();
  }
}
