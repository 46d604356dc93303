package org.papergraph.app.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;

import static org.assertj.core.api.Assertions.assertThat;

/** The checks that VOSviewer Online makes of a file, as its documentation and messages tell them. */
final class VosViewerRules {
  private VosViewerRules() {}

  static JsonNode check(String text) {
    var network = TextReaders.json(text).path("network");
    var ids = new HashSet<String>();
    network.path("items").forEach(item -> {
      assertThat(item.path("id").isTextual()).isTrue();
      assertThat(item.path("label").isTextual()).isTrue();
      assertThat(ids.add(item.path("id").asText())).isTrue();
      item.path("weights").forEach(weight -> {
        assertThat(weight.isNumber()).isTrue();
        assertThat(weight.asDouble()).isNotNegative();
      });
      item.path("scores")
          .forEach(score -> assertThat(score.isNumber() || score.isNull()).isTrue());
      if (item.has("cluster")) {
        assertThat(item.path("cluster").isInt()).isTrue();
        assertThat(item.path("cluster").asInt()).isBetween(1, 1000);
      }
      assertThat(item.path("description").asText()).doesNotContainPattern("<(?!br>)");
    });
    sameKeys(network.path("items"), "weights");
    sameKeys(network.path("items"), "scores");
    network.path("links").forEach(link -> {
      assertThat(ids).contains(link.path("source_id").asText(), link.path("target_id").asText());
      assertThat(link.path("strength").isNumber()).isTrue();
      assertThat(link.path("strength").asDouble()).isNotNegative();
    });
    return network;
  }

  private static void sameKeys(JsonNode items, String of) {
    var keys = new ArrayList<Object>();
    items.forEach(item -> {
      var names = new ArrayList<String>();
      item.path(of).fieldNames().forEachRemaining(names::add);
      keys.add(names);
    });
    assertThat(new HashSet<>(keys)).hasSizeLessThanOrEqualTo(1);
  }
}
