package org.papergraph.app.execution.exploration;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.papergraph.app.compile.FieldSelection;
import org.papergraph.app.traversal.NetworkMeasures;
import org.papergraph.app.traversal.PaperChoice;
import org.papergraph.app.traversal.TopicNetwork;
import org.papergraph.app.traversal.TopicNetworkSearch;

/** Answers {@code topicNetwork}. */
final class TopicNetworkExploration implements Exploration {
  private static final int MOST_SEEDS = 20;
  private static final int MOST_VENUES = 100;

  @Override
  public Sketch explore(FieldSelection field, Expedition expedition) {
    var arguments = new Arguments(field);
    var question = new TopicNetwork.Question(
        known(arguments, "topics", MOST_SEEDS, "topic", expedition),
        arguments.number("minSharedPapers", 1, Integer.MAX_VALUE),
        arguments.number("maxNodes", 1, 1000));
    var papers = PaperChoice.of(expedition.graph(), arguments.bounds(),
        known(arguments, "venues", MOST_VENUES, "venue", expedition));
    var network = TopicNetworkSearch.find(expedition.graph(), papers, question,
        expedition.patience());
    expedition.afford(NetworkTexts.values(field, network.members().size(), network.ties().size()));
    return sketch(network, field, expedition);
  }

  /** Null if none are given; an empty list is one of none. */
  private static @Nullable List<Integer> known(Arguments arguments, String argument, int most,
      String kind, Expedition expedition) {
    return arguments.has(argument)
        ? expedition.known(arguments.ids(argument, most), kind)
        : null;
  }

  private static Sketch sketch(TopicNetwork network, FieldSelection field, Expedition expedition) {
    var topics = expedition.graph().topics();
    var sketch = new Sketch();
    var measured = Measured.of(NetworkMeasures.of(network), field, expedition.patience());
    var ids = network.members().stream().map(member -> topics.get(member.topic())).toList();
    var nodes = IntStream.range(0, ids.size()).mapToObj(place -> sketch.row()
        .with("papers", (long) network.members().get(place).papers())
        .with("degree", measured.degrees().get(place)).with("community", measured.community(place))
        .with("centrality", measured.centrality(place)).node("topic", "nodes_topic", ids.get(place))
        .map()).toList();
    var ties = field.has("edges") ? network.ties().stream() : Stream.<TopicNetwork.Tie>empty();
    var edges = ties.map(tie -> sketch.row().with("source", topics.get(tie.source()))
        .with("target", topics.get(tie.target())).with("sharedPapers", (long) tie.papers())
        .with("npmi", tie.npmi()).map()).toList();
    var answer = sketch.row().with("papers", (long) network.papers()).with("nodes", nodes)
        .with("edges", edges).with("truncated", network.omitted() > 0)
        .with("omittedNodes", (long) network.omitted());
    NetworkTexts.add(answer, field, ids, expedition,
        labels -> TopicNetworkFile.of(network, measured, topics, labels));
    return sketch.answer(answer);
  }
}
