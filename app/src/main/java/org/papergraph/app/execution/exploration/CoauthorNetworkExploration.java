package org.papergraph.app.execution.exploration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.papergraph.app.compile.FieldSelection;
import org.papergraph.app.snapshot.PaperFacts;
import org.papergraph.app.traversal.CoauthorNetwork;
import org.papergraph.app.traversal.CoauthorNetwork.Tie;
import org.papergraph.app.traversal.Evidence;
import org.papergraph.app.traversal.NetworkMeasures;
import org.papergraph.app.traversal.NetworkSearch;

/** Answers {@code coauthorNetwork}. */
final class CoauthorNetworkExploration implements Exploration {
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
    var question = new CoauthorNetwork.Question(expedition.known(seeds, "author"),
        arguments.number("depth", 1, 4), arguments.number("minSharedPapers", 1, Integer.MAX_VALUE),
        "FRACTIONAL".equals(field.argument("weighting")), arguments.number("maxNodes", 1, 1000));
    var evidence = new Evidence(graph, arguments.bounds(), topics(arguments, expedition));
    var network = NetworkSearch.find(graph, evidence, question, expedition.patience());
    expedition.afford(NetworkTexts.values(field, network.members().size(), network.ties().size()));
    return sketch(network, field, expedition);
  }

  private static int @Nullable [] topics(Arguments arguments, Expedition expedition) {
    return arguments.has("topics")
        ? expedition.known(arguments.ids("topics", MOST_TOPICS), "topic").stream()
            .mapToInt(Integer::intValue)
            .toArray()
        : null;
  }

  private static Sketch sketch(CoauthorNetwork network, FieldSelection field,
      Expedition expedition) {
    var sketch = new Sketch();
    var ids = network.members().stream()
        .map(member -> expedition.graph().authors().get(member.author())).toList();
    var measured = Measured.of(NetworkMeasures.of(network), field, expedition.patience());
    var answer = sketch.row().with("nodes", nodes(sketch, network, measured, ids))
        .with("edges", field.has("edges") ? edges(sketch, network, expedition) : List.of())
        .with("truncated", network.omitted() > 0).with("omittedNodes", (long) network.omitted());
    NetworkTexts.add(answer, field, ids, expedition,
        names -> CoauthorNetworkFile.of(network, measured, ids, names));
    return sketch.answer(answer);
  }

  private static List<?> nodes(Sketch sketch, CoauthorNetwork network, Measured measured,
      List<String> ids) {
    return IntStream.range(0, ids.size()).mapToObj(place -> sketch.row()
        .with("distance", (long) network.members().get(place).distance())
        .with("degree", measured.degrees().get(place))
        .with("community", measured.community(place)).with("centrality", measured.centrality(place))
        .node("author", "nodes_author", ids.get(place)).map()).toList();
  }

  private static List<?> edges(Sketch sketch, CoauthorNetwork network, Expedition expedition) {
    var ids = new HashMap<Integer, String>();
    network.members().forEach(
        member -> ids.put(member.author(), expedition.graph().authors().get(member.author())));
    return network.ties().stream().map(tie -> edge(sketch, tie, ids)).toList();
  }

  private static Map<String, @Nullable Object> edge(Sketch sketch, Tie tie,
      Map<Integer, String> ids) {
    return sketch.row().with("source", ids.get(tie.source())).with("target", ids.get(tie.target()))
        .with("sharedPapers", (long) tie.papers()).with("weight", tie.weight())
        .with("firstYear", year(tie.firstYear())).with("lastYear", year(tie.lastYear())).map();
  }

  static @Nullable Long year(int year) {
    return year == PaperFacts.UNKNOWN ? null : (long) year;
  }
}
