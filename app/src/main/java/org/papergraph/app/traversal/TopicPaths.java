package org.papergraph.app.traversal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.papergraph.app.snapshot.GraphSnapshot;

/**
 * Ways from one node to another over what papers are about.
 *
 * @param connected whether there is a way of any length
 * @param ways      the best ways, the best first
 */
public record TopicPaths(boolean connected, List<Way> ways) {

  /** How many steps a way may have at most: with more, ways without a repeated node take too long to find. */
  public static final int MOST_STEPS = 6;

  public TopicPaths {
    ways = List.copyOf(ways);
  }

  /** What may stand at an end of a way. */
  public enum Kind {
    PAPER, AUTHOR, VENUE, TOPIC
  }

  /** A node at which a way ends, or that stands beside a topic on it. */
  public record End(Kind kind, int number) {

    /** Whether the topic stands for itself: it is the way's first or last topic. */
    boolean is(int topic) {
      return kind == Kind.TOPIC && number == topic;
    }

    /** A paper itself, the papers of an author or venue, those about a topic. */
    IntStream papers(GraphSnapshot graph) {
      return switch (kind) {
        case PAPER -> IntStream.of(number);
        case AUTHOR -> graph.papersBy().of(number);
        case VENUE -> graph.papersIn().of(number);
        case TOPIC -> graph.papersAbout().of(number);
      };
    }

    /** The topics of those papers; of a topic, only itself. */
    BitSet topics(GraphSnapshot graph) {
      var topics = new BitSet(graph.topics().size());
      if (kind == Kind.TOPIC) {
        topics.set(number);
        return topics;
      }
      papers(graph).forEach(paper -> graph.topicsOf().of(paper).forEach(topics::set));
      return topics;
    }
  }

  /**
   * What is asked.
   *
   * @param from      where ways start
   * @param to        where they lead
   * @param k         how many, 1 or more
   * @param mostSteps how many steps from node to node each may have, 0 to {@link #MOST_STEPS}
   */
  public record Question(End from, End to, int k, int mostSteps) {

    /** How many topics a way of so many steps can have: from one to the next it takes two. */
    int mostTopics() {
      int left = mostSteps - ends();
      return left < 0 ? 0 : left / 2 + 1;
    }

    private int ends() {
      return (from.kind() == Kind.TOPIC ? 0 : 1) + (to.kind() == Kind.TOPIC ? 0 : 1);
    }
  }

  /**
   * A way. Nothing stands on it twice, its ends included.
   *
   * @param topics its topics in order, with ends that are topics; none between a node and itself
   * @param papers what stands between one topic and the next: of the papers that carry both, the least
   */
  public record Way(List<Integer> topics, List<Integer> papers) {

    public Way {
      topics = List.copyOf(topics);
      papers = List.copyOf(papers);
    }
  }

  /**
   * The best ways of different topics: of fewest topics, then with the least product of their topics' numbers of papers,
   * which is the greatest mean {@link Specificity}, then over the lesser topics, compared from the start. Products are
   * compared exactly.
   */
  public static TopicPaths find(GraphSnapshot graph, Question question, Patience patience) {
    if (question.from().equals(question.to())) {
      return new TopicPaths(true, List.of(new Way(List.of(), List.of())));
    }
    var search = new TopicSearch(graph, question, patience);
    var ways = new ArrayList<Way>();
    for (int topics = 1; topics <= question.mostTopics() && ways.size() < question.k(); topics++) {
      ways.addAll(search.ways(topics, question.k() - ways.size()));
    }
    return new TopicPaths(!ways.isEmpty() || TopicReach.connected(graph,
        question.from().topics(graph), question.to().topics(graph), patience), ways);
  }
}
