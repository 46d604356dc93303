package org.papergraph.app.traversal;

import java.util.List;
import org.jgrapht.alg.scoring.PageRank;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/** Weighted PageRank (Brin and Page 1998) with damping 0.85, each edge both ways; the scores add up to 1. */
final class Centrality {
  private static final double DAMPING = 0.85;
  private static final int ITERATIONS = 200;
  private static final double TOLERANCE = 1e-10;

  private Centrality() {}

  /** The score of each node. */
  static double[] of(int nodes, List<Edge> edges) {
    var graph = new SimpleWeightedGraph<Integer, DefaultWeightedEdge>(DefaultWeightedEdge.class);
    for (int node = 0; node < nodes; node++) {
      graph.addVertex(node);
    }
    for (var edge : edges) {
      graph.setEdgeWeight(graph.addEdge(edge.source(), edge.target()), edge.weight());
    }
    var scores = new PageRank<>(graph, DAMPING, ITERATIONS, TOLERANCE);
    var all = new double[nodes];
    for (int node = 0; node < nodes; node++) {
      all[node] = scores.getVertexScore(node);
    }
    return all;
  }
}
