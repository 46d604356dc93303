package org.papergraph.app.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What VOSviewer's rules make of columns. */
class VosViewerTest {

  @Test
  void aNetworkWorkedOutByHand() {
    var network = new ExportedNetwork("Two \"topics\"", false,
        List.of(Networks.CENTRALITY, Networks.COMMUNITY, Networks.PAPERS, Networks.NOTE,
            Networks.PAGE),
        List.of(Networks.FIRST_YEAR),
        List.of(
            Networks.node("topic:a", "A", Map.of("centrality", -0.5, "community", 2, "paperCount",
                12, "note", "<i>&</i>", "page", "https://example.org/")),
            Networks.node("topic:b", "B", Map.of("paperCount", 3))),
        List.of(new NetworkEdge("topic:a", "topic:b", -0.25, Map.of("firstYear", 2017))));

    assertThat(NetworkExport.text(network, NetworkFormat.VOSVIEWER)).isEqualTo(
        """
        {"network":{"items":[\
        {"id":"topic:a","label":"A","description":"Note: &lt;i&gt;&amp;&lt;/i&gt;",\
        "url":"https://example.org/","cluster":2,"weights":{"Papers":12},\
        "scores":{"Centrality":-0.5}},\
        {"id":"topic:b","label":"B","weights":{"Papers":3},"scores":{"Centrality":null}}],\
        "links":[{"source_id":"topic:a","target_id":"topic:b","strength":0.0}]},\
        "info":{"title":"Two \\"topics\\""}}""");
  }

  @Test
  void aSizeThatIsNotKnownOfAllIsAScore() {
    assertThat(items(Networks.of(Networks.PAPERS, 1, null)).findValuesAsText("Papers"))
        .containsExactly("1", "null");
    assertThat(items(Networks.of(Networks.PAPERS, 1, null)).findValues("weights")).isEmpty();
    assertThat(items(Networks.of(Networks.PAPERS, 1, -1)).findValues("weights")).isEmpty();
    assertThat(items(Networks.of(Networks.PAPERS, 1, 0)).findValues("weights")).hasSize(2);
  }

  @Test
  void onlyPagesAreLinkedTo() {
    assertThat(items(Networks.of(Networks.PAGE, "https://a.org", "HTTP://b.org", "javascript:c()",
        "data:text/html,d", "", null)).findValuesAsText("url"))
        .containsExactly("https://a.org", "HTTP://b.org");
  }

  @Test
  void clustersThatVosViewerHasKeepTheirNumbers() {
    assertThat(clusters(3, 1000, 3, 7)).containsExactly(3, 1000, 3, 7);
  }

  @Test
  void otherClustersAreNumberedInTheirOrder() {
    assertThat(clusters(0, 5, 0, 2)).containsExactly(1, 3, 1, 2);
    assertThat(clusters(Long.MAX_VALUE, -4L)).containsExactly(2, 1);
    assertThat(clusters(1001)).containsExactly(1);
  }

  @Test
  void thereAreAThousandClusters() {
    var many = LongStream.rangeClosed(1, 1001).boxed().toArray();

    assertThat(clusters(many)).hasSize(1000).startsWith(1, 2).endsWith(1000);
  }

  private static List<Integer> clusters(Object... communities) {
    return items(Networks.of(Networks.COMMUNITY, communities)).findValues("cluster").stream()
        .map(JsonNode::asInt).toList();
  }

  private static JsonNode items(ExportedNetwork network) {
    return VosViewerRules.check(NetworkExport.text(network, NetworkFormat.VOSVIEWER))
        .path("items");
  }
}
