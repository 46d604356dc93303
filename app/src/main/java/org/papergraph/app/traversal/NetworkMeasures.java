package org.papergraph.app.traversal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.papergraph.app.traversal.CoauthorNetwork.Tie;

/** What a network says of its members, in their order. Communities and centralities take a while. */
public final class NetworkMeasures {
  private final int size;
  private final List<Edge> edges;

  public NetworkMeasures(CoauthorNetwork network) {
    var places = new HashMap<Integer, Integer>();
    network.members().forEach(member -> places.put(member.author(), places.size()));
    size = places.size();
    edges = network.ties().stream().map((Tie tie) -> new Edge(places.getOrDefault(tie.source(), 0),
        places.getOrDefault(tie.target(), 0), tie.weight())).toList();
  }

  /** How many ties each member has. */
  public List<Long> degrees() {
    var degrees = new long[size];
    edges.forEach(edge -> {
      degrees[edge.source()]++;
      degrees[edge.target()]++;
    });
    return Arrays.stream(degrees).boxed().toList();
  }

  /**
   * The community of each member by the Leiden algorithm for modularity, numbered from 1 in the order of their sizes, of
   * equal ones in that of their first members. Equal networks have equal communities.
   */
  public List<Long> communities() {
    return IntStream.of(Communities.of(size, edges)).asLongStream().boxed().toList();
  }

  /** The weighted PageRank of each member, damping 0.85; they add up to 1. */
  public List<Double> centralities() {
    return Arrays.stream(Centrality.of(size, edges)).boxed().toList();
  }
}
