package org.papergraph.app.compile.cypher;

import java.util.ArrayList;
import java.util.List;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.SymbolicName;
import org.papergraph.app.compile.plan.Open;
import org.papergraph.app.compile.plan.RootPlan;
import org.papergraph.app.compile.plan.Similarity;

import static org.papergraph.app.compile.cypher.SimilarNames.ONE;
import static org.papergraph.app.compile.cypher.SimilarNames.SUM;
import static org.papergraph.app.compile.cypher.SimilarNames.entry;
import static org.papergraph.app.compile.cypher.SimilarNames.name;

/**
 * Writes the papers that are most like others, as {@code rows} of {@code node}, {@code score} and {@code reasons}, or as
 * {@code nodes} alone. Papers that share what few others have are found first, from one kind of thing after the other;
 * those that share most are compared in full, and of these the best are shown. Either step is bounded.
 *
 * <p>
 * Of several papers asked about, those liked count by their mean, those not liked by a share of theirs, against them
 * (Rocchio, "Relevance feedback in information retrieval", 1971).
 */
final class SimilarWriter {
  /** What the papers not liked count for, where those liked count for 1. */
  private static final double AGAINST = 0.25;

  private final Scope scope;
  private final ProjectionWriter projections;
  private final SimilarNames names;
  private final TitleWords words;

  SimilarWriter(Scope scope, ProjectionWriter projections) {
    this.scope = scope;
    this.projections = projections;
    this.names = SimilarNames.in(scope);
    this.words = new TitleWords(scope);
  }

  /** What is like one paper that is bound. */
  Expression map(Similarity similarity, String paper) {
    var asked = Cypher.listOf(Cypher.mapOf("paper", Cypher.name(paper), "share",
        Cypher.literalOf(1.0)));
    return rows(similarity, asked, new ArrayList<>());
  }

  /** What is like papers with these ids; {@code found} says for each id whether there is one. */
  Statement statement(RootPlan.SimilarTo plan) {
    var liked = name(scope, "liked");
    var disliked = name(scope, "liked");
    var found = Cypher.listWith(ONE).in(liked.add(disliked)).returning(ONE.isNotNull());
    var entries = new ArrayList<Object>();
    entries.add("found");
    entries.add(found);
    return Cypher
        .with(byIds(plan, plan.liked()).as(liked), byIds(plan, plan.disliked()).as(disliked))
        .returning(rows(plan.similarity(),
            asked(liked, Cypher.literalOf(1.0)).add(asked(disliked, Cypher.literalOf(-AGAINST))),
            entries).as("data"))
        .build();
  }

  /** A node for each id, in the ids' order; null where there is none. */
  private Expression byIds(RootPlan.SimilarTo plan, Open ids) {
    var asked = name(scope, "a");
    var paper = scope.name("n");
    var label = plan.type().label();
    var identifier = Cypher.node("Identifier").named(scope.name("i"));
    var byId = Cypher.match(Cypher.node(label).named(paper))
        .where(Cypher.property(paper, "id").eq(asked)).returning(paper).build();
    var byOther = Cypher
        .match(identifier.relationshipTo(Cypher.node(label).named(paper), "IDENTIFIES"))
        .where(identifier.property("id").eq(asked)).returning(paper).build();
    return Cypher.collect(Cypher.unwind(scope.parameter(ids)).as(asked)
        .returning(Cypher.coalesce(Cypher.head(Cypher.collect(byId)),
            Cypher.head(Cypher.collect(byOther))))
        .build());
  }

  /** Each of these papers once, with its share of the score. */
  private Expression asked(SymbolicName papers, Expression share) {
    var paper = name(scope, "n");
    var all = name(scope, "s");
    var one = Cypher.mapOf("paper", ONE, "share", share.divide(Cypher.size(all)));
    return Cypher.head(Cypher.collect(Cypher.unwind(papers).as(paper).with(paper)
        .where(paper.isNotNull()).with(Cypher.collectDistinct(paper).as(all))
        .returning(Cypher.listWith(ONE).in(all).returning(one)).build()));
  }

  private Expression rows(Similarity similarity, Expression asked, List<Object> entries) {
    if (similarity.rows() != null) {
      entries.add(similarity.rows().edges() ? "rows" : "nodes");
      entries.add(Cypher.collect(ranked(similarity, similarity.rows(), asked)));
    }
    return Cypher.mapOf(entries.toArray());
  }

  private Statement ranked(Similarity similarity, Similarity.Rows rows, Expression asked) {
    var score = names.score();
    var sum = Cypher.reduce(ONE).in(names.reasons()).map(SUM.add(entry(ONE, "contribution")))
        .accumulateOn(SUM).withInitialValueOf(Cypher.literalOf(0.0));
    var one = name(scope, "one");
    var share = name(scope, "share");
    var candidates = new SimilarCandidates(scope, names, words);
    return Cypher.unwind(asked).as(one)
        .with(entry(one, "paper").as(names.paper()), entry(one, "share").as(share),
            Cypher.log(Counts.ofLabel("Paper")).as(names.whole()))
        .call(candidates.topics(), names.paper(), names.whole())
        .with(names.whole(), Cypher.collect(candidates.seed(share)).as(names.seeds()))
        .call(candidates.found(scope.parameter(similarity.reach())), names.seeds())
        .with(names.candidate(), new SimilarReasons(scope, names).gathered().as(names.reasons()))
        .with(names.candidate(), names.reasons(), sum.as(score))
        .where(score.gt(Cypher.literalOf(0))).with(names.candidate(), names.reasons(), score)
        .orderBy(score.descending(), Cypher.property(names.candidate(), "id").ascending())
        .limit(scope.parameter(similarity.first())).returning(row(rows)).build();
  }

  private Expression row(Similarity.Rows rows) {
    var node = projections.map(rows.node(), names.candidate().getValue());
    if (!rows.edges()) {
      return node;
    }
    return rows.reasons()
        ? Cypher.mapOf("node", node, "score", names.score(), "reasons",
            new SimilarDetails(scope, names, words).list())
        : Cypher.mapOf("node", node, "score", names.score());
  }
}
