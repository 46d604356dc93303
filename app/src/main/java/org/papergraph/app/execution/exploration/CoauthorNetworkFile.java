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
import org.papergraph.app.traversal.CoauthorNetwork;

/** A co-author network with its authors' names, as files show it. */
final class CoauthorNetworkFile {
  private static final List<NetworkColumn> OF_NODES = List.of(
      new NetworkColumn("paperCount", ColumnType.INTEGER, "Papers", ColumnUse.SIZE),
      new NetworkColumn("firstYear", ColumnType.INTEGER, "First year"),
      new NetworkColumn("lastYear", ColumnType.INTEGER, "Last year"),
      new NetworkColumn("distance", ColumnType.INTEGER, "Distance"),
      new NetworkColumn("degree", ColumnType.INTEGER, "Co-authors in the network", ColumnUse.SIZE),
      new NetworkColumn("community", ColumnType.INTEGER, "Community", ColumnUse.CLUSTER),
      new NetworkColumn("centrality", ColumnType.DOUBLE, "PageRank"));
  private static final List<NetworkColumn> OF_EDGES = List.of(
      new NetworkColumn("sharedPapers", ColumnType.INTEGER, "Shared papers"),
      new NetworkColumn("firstYear", ColumnType.INTEGER, "First year"),
      new NetworkColumn("lastYear", ColumnType.INTEGER, "Last year"));

  private CoauthorNetworkFile() {}

  /**
   * The network as it is exported.
   *
   * @param ids  of the members, in their order
   * @param read what was read of them, by id
   */
  static ExportedNetwork of(CoauthorNetwork network, Measured measured, List<String> ids,
      Map<String, Map<?, ?>> read) {
    var nodes = new ArrayList<NetworkNode>();
    var byAuthor = new HashMap<Integer, String>();
    for (int place = 0; place < ids.size(); place++) {
      var member = network.members().get(place);
      var author = read.getOrDefault(ids.get(place), Map.of());
      byAuthor.put(member.author(), ids.get(place));
      var values = new HashMap<String, @Nullable Object>();
      for (var property : List.of("paperCount", "firstYear", "lastYear")) {
        values.put(property, author.get(property));
      }
      values.put("distance", member.distance());
      values.put("degree", measured.degrees().get(place));
      values.put("community", measured.community(place));
      values.put("centrality", measured.centrality(place));
      nodes.add(new NetworkNode(ids.get(place),
          author.get("name") instanceof String name ? name : "", values));
    }
    var edges = network.ties().stream().map(tie -> {
      var values = new HashMap<String, @Nullable Object>();
      values.put("sharedPapers", tie.papers());
      values.put("firstYear", CoauthorNetworkExploration.year(tie.firstYear()));
      values.put("lastYear", CoauthorNetworkExploration.year(tie.lastYear()));
      return new NetworkEdge(byAuthor.getOrDefault(tie.source(), ""),
          byAuthor.getOrDefault(tie.target(), ""),
          tie.weight(), values);
    }).toList();
    return new ExportedNetwork(title(network), false, OF_NODES, OF_EDGES, nodes, edges);
  }

  private static String title(CoauthorNetwork network) {
    return "Co-author network, " + network.members().size() + " authors"
        + (network.omitted() > 0 ? ", " + network.omitted() + " left out" : "");
  }
}
