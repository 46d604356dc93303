package org.papergraph.app.traversal;

import java.util.List;
import org.papergraph.app.snapshot.GraphSnapshot;

/**
 * How much a topic tells: ln(N/n) / ln(N) for a topic of n of N papers, the inverse document frequency (Spärck Jones,
 * J. Documentation 28, 1972), scaled. 1 for a topic of one paper, 0 for one of all.
 */
public final class Specificity {
  private final GraphSnapshot graph;

  /** The specificity of the topics of a graph. */
  public Specificity(GraphSnapshot graph) {
    this.graph = graph;
  }

  /** The specificity of a topic that has papers, 0 to 1; 1 in a graph of one paper. */
  public double of(int topic) {
    return mean(List.of(topic));
  }

  /** The mean specificity of topics that have papers, the same for the same product of their numbers; 1 for none. */
  public double mean(List<Integer> topics) {
    int papers = graph.papers().size();
    if (topics.isEmpty() || papers <= 1) {
      return 1;
    }
    double product = topics.stream().mapToDouble(graph.papersAbout()::degree).sorted()
        .reduce(1, (one, other) -> one * other);
    return 1 - Math.log(product) / (topics.size() * Math.log(papers));
  }
}
