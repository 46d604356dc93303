package org.papergraph.app.traversal;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.papergraph.app.snapshot.GraphSnapshot;
import org.papergraph.app.snapshot.PaperFacts;
import org.papergraph.app.traversal.TopicPaths.End;

/** The papers that prove that nodes have to do with a topic. */
public final class TopicEvidence {
  private final GraphSnapshot graph;

  /** Evidence from a graph. */
  public TopicEvidence(GraphSnapshot graph) {
    this.graph = graph;
  }

  /**
   * The papers of some nodes that carry a topic, each once, the newest first, those without a year last, then the lesser.
   *
   * @param most how many at most
   */
  public List<Integer> newest(int topic, List<End> nodes, int most) {
    var newest = new TreeSet<Long>();
    for (var node : nodes) {
      papers(node, topic).forEach(paper -> {
        long place = place(paper);
        if (newest.size() < most || place < newest.last()) {
          newest.add(place);
        }
        if (newest.size() > most) {
          newest.pollLast();
        }
      });
    }
    return newest.stream().map(Long::intValue).toList();
  }

  /** Goes through the fewer: the node's papers or the topic's. */
  private IntStream papers(End node, int topic) {
    var about = graph.papersAbout();
    return switch (node.kind()) {
      case PAPER -> node.papers(graph).filter(paper -> about.has(topic, paper));
      case AUTHOR -> graph.papersBy().degree(node.number()) <= about.degree(topic)
          ? node.papers(graph).filter(paper -> graph.topicsOf().has(paper, topic))
          : about.of(topic).filter(paper -> graph.authorsOf().has(paper, node.number()));
      case VENUE -> graph.papersIn().degree(node.number()) <= about.degree(topic)
          ? node.papers(graph).filter(paper -> graph.topicsOf().has(paper, topic))
          : about.of(topic).filter(paper -> graph.venuesOf().has(paper, node.number()));
      case TOPIC -> IntStream.empty();
    };
  }

  /** The year above the paper's number, so that numbers compare as papers are ordered. */
  private long place(int paper) {
    int year = graph.facts().year(paper);
    return ((long) (year == PaperFacts.UNKNOWN ? Integer.MAX_VALUE : -year) << 32) | paper;
  }
}
