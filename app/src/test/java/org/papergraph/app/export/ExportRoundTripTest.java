package org.papergraph.app.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What we write is read back by readers that are not ours, whatever stands in it. */
class ExportRoundTripTest {
  private static final String NOT_OF_XML = "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]";

  static List<ExportedNetwork> networks() {
    return Stream.of(
        Stream.of(Networks.empty(), Networks.coauthors()),
        Networks.hostile().stream().map(ExportRoundTripTest::labelled),
        LongStream.range(0, 100).mapToObj(Networks::random)).flatMap(all -> all).toList();
  }

  private static ExportedNetwork labelled(String text) {
    var node = Networks.node("author:name:a b", text, Map.of("note", text));
    var other = Networks.node("author:name:c", "c", Map.of());
    return new ExportedNetwork(text, true, List.of(Networks.NOTE), List.of(Networks.HOW),
        List.of(node, other), List.of(new NetworkEdge(node.id(), other.id(), 1, Map.of("note",
            text))));
  }

  @ParameterizedTest
  @MethodSource("networks")
  void gexf(ExportedNetwork network) {
    var read = XmlReaders.gexf(NetworkExport.text(network, NetworkFormat.GEXF));

    var legal = ReadNetwork.expected(network, NetworkColumn::title)
        .withValues(ExportRoundTripTest::legal);
    legal.nodes().values()
        .forEach(values -> values.computeIfPresent("label", (name, label) -> token(label)));
    assertThat(read).isEqualTo(legal);
  }

  @ParameterizedTest
  @MethodSource("networks")
  void graphMl(ExportedNetwork network) {
    var read = XmlReaders.graphMl(NetworkExport.text(network, NetworkFormat.GRAPHML));

    assertThat(read).isEqualTo(ReadNetwork.expected(network)
        .withValues(value -> value.isEmpty() ? null : legal(value)));
  }

  @ParameterizedTest
  @MethodSource("networks")
  void cytoscape(ExportedNetwork network) {
    var read = TextReaders.cytoscape(NetworkExport.text(network, NetworkFormat.CYTOSCAPE));

    assertThat(read).isEqualTo(ReadNetwork.expected(network));
  }

  @ParameterizedTest
  @MethodSource("networks")
  void csv(ExportedNetwork network) {
    var read = TextReaders.csv(NetworkExport.text(network, NetworkFormat.CSV));

    assertThat(read.withValues(ExportRoundTripTest::withoutApostrophe))
        .isEqualTo(ReadNetwork.expected(network));
  }

  @ParameterizedTest
  @MethodSource("networks")
  void vosViewer(ExportedNetwork network) {
    var read = VosViewerRules.check(NetworkExport.text(network, NetworkFormat.VOSVIEWER));

    assertThat(read.path("items")).hasSize(network.nodes().size());
    assertThat(read.path("links")).hasSize(network.edges().size());
  }

  @ParameterizedTest
  @MethodSource("networks")
  void whatIsStreamedIsTheSame(ExportedNetwork network) throws IOException {
    for (var format : NetworkFormat.values()) {
      var bytes = new ByteArrayOutputStream();
      NetworkExport.write(network, format, bytes);

      assertThat(bytes.toString(StandardCharsets.UTF_8))
          .isEqualTo(NetworkExport.text(network, format));
    }
  }

  private static String legal(String text) {
    return text.replaceAll(NOT_OF_XML, "\uFFFD");
  }

  /** Labels of GEXF are of the type xs:token, whose white space a reader collapses. */
  private static String token(String text) {
    return text.replaceAll("[\\t\\n\\r ]+", " ").replaceAll("^ | $", "");
  }

  /** As {@link CsvRows} says. */
  private static String withoutApostrophe(String text) {
    return text.replaceFirst("^'(?='*[-=+@\\t\\r\\n＝＋－＠])", "");
  }
}
