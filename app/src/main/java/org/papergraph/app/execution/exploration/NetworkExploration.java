package org.papergraph.app.execution.exploration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.papergraph.app.compile.FieldSelection;
import org.papergraph.app.snapshot.PaperFacts;
import org.papergraph.app.traversal.CoauthorNetwork;
import org.papergraph.app.traversal.CoauthorNetwork.Tie;
import org.papergraph.app.traversal.Evidence;
import org.papergraph.app.traversal.NetworkSearch;

/** Answers {@code coauthorNetwork}. */
final class NetworkExploration implements Exploration {
  private static final int MOST_SEEDS = 20;
  private static final int MOST_TOPICS = 100;

  @Override
  public Sketch explore(FieldSelection field, Expedition expedition) {
    var arguments = new Arguments(field);
    var seeds = arguments.ids("authors", MOST_SEEDS);
    if (seeds.isEmpty()) {
      throw arguments.bad("`authors` must name 1 to " + MOST_SEEDS + " authors");
    }
    var graph = expedition.graph();
    var question = new CoauthorNetwork.Question(known(seeds, "author", expedition),
        arguments.number("depth", 1, 4), arguments.number("minSharedPapers", 1, Integer.MAX_VALUE),
        "FRACTIONAL".equals(field.argument("weighting")), arguments.number("maxNodes", 1, 1000));
    var evidence = new Evidence(graph, arguments.bounds(), topics(arguments, expedition));
    var network = NetworkSearch.find(graph, evidence, question, expedition.patience());
    return sketch(network, field, expedition);
  }

  /** The numbers of those that are known and of the kind, ascending. */
  private static List<Integer> known(List<String> ids, String kind, Expedition expedition) {
    return ids.stream().filter(id -> Expedition.kind(id).equals(kind)).map(expedition::numberOrNone)
        .filter(number -> number >= 0).sorted().distinct().toList();
  }

  private static int @Nullable [] topics(Arguments arguments, Expedition expedition) {
    return arguments.has("topics")
        ? known(arguments.ids("topics", MOST_TOPICS), "topic", expedition).stream()
            .mapToInt(Integer::intValue)
            .toArray()
        : null;
  }

  private static Sketch sketch(CoauthorNetwork network, FieldSelection field,
      Expedition expedition) {
    var authors = expedition.graph().authors();
    var sketch = new Sketch();
    var degrees = degrees(network);
    var nodes = network.members().stream()
        .map(member -> sketch.row().with("distance", (long) member.distance())
            .with("degree", degrees.getOrDefault(member.author(), 0L))
            .node("author", "nodes_author", authors.get(member.author())).map())
        .toList();
    var ids = new HashMap<Integer, String>();
    network.members().forEach(member -> ids.put(member.author(), authors.get(member.author())));
    var edges = field.has("edges")
        ? network.ties().stream().map(tie -> edge(sketch, tie, ids)).toList()
        : List.of();
    return sketch.answer(sketch.row().with("nodes", nodes).with("edges", edges)
        .with("truncated", network.omitted() > 0).with("omittedNodes", (long) network.omitted()));
  }

  private static Map<Integer, Long> degrees(CoauthorNetwork network) {
    var degrees = new HashMap<Integer, Long>();
    network.ties().forEach(tie -> {
      degrees.merge(tie.source(), 1L, Long::sum);
      degrees.merge(tie.target(), 1L, Long::sum);
    });
    return degrees;
  }

  private static Map<String, @Nullable Object> edge(Sketch sketch, Tie tie,
      Map<Integer, String> ids) {
    return sketch.row().with("source", ids.get(tie.source())).with("target", ids.get(tie.target()))
        .with("sharedPapers", (long) tie.papers()).with("weight", tie.weight())
        .with("firstYear", year(tie.firstYear())).with("lastYear", year(tie.lastYear())).map();
  }

  private static @Nullable Long year(int year) {
    return year == PaperFacts.UNKNOWN ? null : (long) year;
  }
}
