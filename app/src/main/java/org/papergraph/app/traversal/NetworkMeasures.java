package org.papergraph.app.traversal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;

/** What a network says of its members, in their order. Communities and centralities take a while. */
public final class NetworkMeasures {
  private final int size;
  private final List<Edge> edges;

  private NetworkMeasures(List<Integer> members,
      Function<Map<Integer, Integer>, List<Edge>> edges) {
    var places = new HashMap<Integer, Integer>();
    members.forEach(member -> places.put(member, places.size()));
    this.size = places.size();
    this.edges = edges.apply(places);
  }

  /** Of authors, whose ties weigh what they weigh in the network. */
  public static NetworkMeasures of(CoauthorNetwork network) {
    return new NetworkMeasures(
        network.members().stream().map(CoauthorNetwork.Member::author).toList(),
        places -> network.ties().stream()
            .map(tie -> edge(places, tie.source(), tie.target(), tie.weight())).toList());
  }

  /** Of topics, whose ties weigh as many papers as they share. */
  public static NetworkMeasures of(TopicNetwork network) {
    return new NetworkMeasures(network.members().stream().map(TopicNetwork.Member::topic).toList(),
        places -> network.ties().stream()
            .map(tie -> edge(places, tie.source(), tie.target(), tie.papers())).toList());
  }

  private static Edge edge(Map<Integer, Integer> places, int source, int target, double weight) {
    return new Edge(Objects.requireNonNull(places.get(source)),
        Objects.requireNonNull(places.get(target)), weight);
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
  public List<Long> communities(Patience patience) {
    return IntStream.of(Communities.of(size, edges, patience)).asLongStream().boxed().toList();
  }

  /** The weighted PageRank of each member, damping 0.85; they add up to 1. */
  public List<Double> centralities() {
    return Arrays.stream(Centrality.of(size, edges)).boxed().toList();
  }
}
