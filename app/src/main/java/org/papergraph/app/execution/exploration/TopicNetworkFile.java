package org.papergraph.app.execution.exploration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.papergraph.app.export.ColumnType;
import org.papergraph.app.export.ColumnUse;
import org.papergraph.app.export.ExportedNetwork;
import org.papergraph.app.export.NetworkColumn;
import org.papergraph.app.export.NetworkEdge;
import org.papergraph.app.export.NetworkNode;
import org.papergraph.app.snapshot.Ids;
import org.papergraph.app.traversal.TopicNetwork;

/** A network of topics with their labels, as files show it. */
final class TopicNetworkFile {
  private static final List<NetworkColumn> OF_NODES = List.of(
      new NetworkColumn("papers", ColumnType.INTEGER, "Papers", ColumnUse.SIZE),
      new NetworkColumn("degree", ColumnType.INTEGER, "Topics it stands with", ColumnUse.SIZE),
      new NetworkColumn("community", ColumnType.INTEGER, "Community", ColumnUse.CLUSTER),
      new NetworkColumn("centrality", ColumnType.DOUBLE, "PageRank"));
  private static final List<NetworkColumn> OF_EDGES = List.of(
      new NetworkColumn("npmi", ColumnType.DOUBLE, "NPMI"));

  private TopicNetworkFile() {}

  /**
   * The network as it is exported; edges weigh as many papers as they share.
   *
   * @param read what was read of the topics, by id
   */
  static ExportedNetwork of(TopicNetwork network, Measured measured, Ids topics,
      Map<String, Map<?, ?>> read) {
    var nodes = new ArrayList<NetworkNode>();
    for (var member : network.members()) {
      int place = nodes.size();
      var id = topics.get(member.topic());
      var values = new HashMap<String, @Nullable Object>();
      values.put("papers", member.papers());
      values.put("degree", measured.degrees().get(place));
      values.put("community", measured.community(place));
      values.put("centrality", measured.centrality(place));
      var label = read.getOrDefault(id, Map.of()).get("label");
      nodes.add(new NetworkNode(id, label instanceof String text ? text : "", values));
    }
    var edges = network.ties().stream().map(tie -> new NetworkEdge(topics.get(tie.source()),
        topics.get(tie.target()), tie.papers(), Map.of("npmi", tie.npmi()))).toList();
    return new ExportedNetwork("Topics on the same papers, " + nodes.size() + " topics"
        + (network.omitted() > 0 ? ", " + network.omitted() + " left out" : ""), false, OF_NODES,
        OF_EDGES, nodes,
        edges);
  }
}
