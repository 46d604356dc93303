package org.papergraph.app.traversal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.papergraph.app.snapshot.GraphSnapshot;
import org.papergraph.app.snapshot.IntList;
import org.papergraph.app.snapshot.PaperFacts;
import org.papergraph.app.traversal.Reviewers.Known;
import org.papergraph.app.traversal.Reviewers.Question;
import org.papergraph.app.traversal.Reviewers.Suggestion;
import org.papergraph.app.traversal.TopicProfile.Weighted;

/**
 * Finds authors who know what papers are about, and are not too near to them. A paper that is n years old counts
 * 2^(-n/{@value #HALF_LIFE}); of a topic on which someone has e of such papers they know e/(1 + e); the score is the
 * mean of that over the topics wanted, by the weights of their {@link TopicProfile}.
 */
public final class ReviewerSearch {
  private static final double HALF_LIFE = 5;
  /** However old, a paper is not nothing. */
  private static final double LEAST = 1e-100;

  private final GraphSnapshot graph;
  private final Evidence evidence;
  private final Question question;
  private final Patience patience;
  private final TopicProfile wanted;
  private final double whole;
  private final double[] scores;
  private final double[] knowledge;

  private ReviewerSearch(GraphSnapshot graph, Evidence evidence, Question question,
      Patience patience) {
    this.graph = graph;
    this.evidence = evidence;
    this.question = question;
    this.patience = patience;
    var counts = new TopicCounts(graph);
    question.papers().forEach(counts::paper);
    question.topics().forEach(counts::topic);
    this.wanted = TopicProfile.of(counts, new TopicProfile.Weights(graph), graph);
    this.whole = wanted.sum();
    this.scores = new double[graph.authors().size()];
    this.knowledge = new double[scores.length];
  }

  /**
   * The reviewers that a question asks for.
   *
   * @param evidence which papers show what someone knows; those without a year, or of a later one than asked, never do
   */
  public static Reviewers find(GraphSnapshot graph, Evidence evidence, Question question,
      Patience patience) {
    var conflicts = Conflicts.of(graph, question, patience);
    int near = conflicts.cardinality();
    question.excluded().forEach(conflicts::set);
    return new ReviewerSearch(graph, evidence, question, patience).find(conflicts, near);
  }

  private Reviewers find(BitSet excluded, int near) {
    var found = new IntList();
    for (var topic : wanted.topics()) {
      credit(topic, read(topic.topic(), excluded), found);
    }
    var best = Best.of(found, author -> scores[author], question.first());
    return new Reviewers(best.stream()
        .map(scored -> new Suggestion(scored.node(), known(scored.node()))).toList(), near);
  }

  /** Who wrote on a topic; what they know of it is noted. */
  private IntList read(int topic, BitSet excluded) {
    var writers = new IntList();
    var about = graph.papersAbout();
    var authorsOf = graph.authorsOf();
    for (int paperPlace = about.start(topic); paperPlace < about.end(topic); paperPlace++) {
      patience.check();
      int paper = about.at(paperPlace);
      if (!counts(paper)) {
        continue;
      }
      double worth = worth(paper);
      for (int place = authorsOf.start(paper); place < authorsOf.end(paper); place++) {
        int author = authorsOf.at(place);
        if (excluded.get(author)) {
          continue;
        }
        if (knowledge[author] == 0) {
          writers.add(author);
        }
        knowledge[author] += worth;
      }
    }
    return writers;
  }

  private void credit(Weighted topic, IntList writers, IntList found) {
    for (int place = 0; place < writers.size(); place++) {
      int author = writers.get(place);
      if (scores[author] == 0) {
        found.add(author);
      }
      scores[author] += contribution(topic, knowledge[author]);
      knowledge[author] = 0;
    }
  }

  private boolean counts(int paper) {
    int year = graph.facts().year(paper);
    return year != PaperFacts.UNKNOWN && year <= question.asOf() && evidence.counts(paper);
  }

  private double worth(int paper) {
    return Math.max(LEAST,
        Math.pow(2, (graph.facts().year(paper) - question.asOf()) / HALF_LIFE));
  }

  private double contribution(Weighted topic, double known) {
    return topic.weight() / whole * known / (1 + known);
  }

  private List<Known> known(int author) {
    var papers = graph.papersBy().of(author).filter(this::counts).toArray();
    var known = new ArrayList<Known>();
    for (var topic : wanted.topics()) {
      int count = 0;
      int lastYear = PaperFacts.UNKNOWN;
      double sum = 0;
      for (int paper : papers) {
        if (graph.topicsOf().has(paper, topic.topic())) {
          count++;
          lastYear = Math.max(lastYear, graph.facts().year(paper));
          sum += worth(paper);
        }
      }
      if (count > 0) {
        known.add(new Known(topic.topic(), count, lastYear, contribution(topic, sum)));
      }
    }
    return known;
  }
}
