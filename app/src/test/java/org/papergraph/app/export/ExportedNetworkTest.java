package org.papergraph.app.export;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** What a network may be. */
class ExportedNetworkTest {
  private static final NetworkNode A = Networks.node("topic:a", "A", Map.of());
  private static final NetworkNode B = Networks.node("topic:b", "B", Map.of());

  @Test
  void nullNotANumberAndInfiniteAreNotKnown() {
    var values = new HashMap<String, Object>();
    values.put("distance", null);
    values.put("centrality", Double.NaN);
    values.put("other", Float.NEGATIVE_INFINITY);
    values.put("huge", new BigDecimal("1e400"));

    assertThat(Networks.node("topic:a", "A", values).values()).isEmpty();
  }

  @Test
  void aWholeNumberMayStandInAColumnOfDoubles() {
    assertThat(NetworkExport.text(Networks.of(Networks.CENTRALITY, 1), NetworkFormat.CSV))
        .contains(",1.0\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "=1", "-1", "@a", " a", "'a", "\ta"})
  void idsBeginWithALetterOrADigit(String id) {
    refused(() -> Networks.node(id, "", Map.of()));
  }

  @Test
  void whatFormatsCannotHoldIsRefused() {
    refused(() -> Networks.plain(List.of(A, A)));
    refused(() -> Networks.plain(List.of(A), Networks.edge("topic:a", "topic:b", 1)));
    refused(() -> Networks.plain(List.of(A, B), Networks.edge("topic:c", "topic:b", 1)));
    refused(() -> Networks.edge("topic:a", "topic:b", Double.NaN));
  }

  @Test
  void valuesHaveAColumnAndItsType() {
    refused(() -> Networks.plain(List.of(Networks.node("topic:a", "A", Map.of("distance", 1)))));
    refused(() -> Networks.of(Networks.DISTANCE, 1.5));
    refused(() -> Networks.of(Networks.DISTANCE, "1"));
    refused(() -> Networks.of(Networks.CENTRALITY, true));
    refused(() -> Networks.of(Networks.NOTE, 1));
  }

  @Test
  void columnsAreUnlikeEachOtherAndWhatFormatsHave() {
    refused(() -> withColumns(Networks.NOTE, Networks.NOTE));
    refused(() -> withColumns(Networks.NOTE, new NetworkColumn("n", ColumnType.STRING, "Note")));
    refused(() -> withColumns(Networks.NOTE, new NetworkColumn("NOTE", ColumnType.STRING, "N")));
    refused(() -> withColumns(new NetworkColumn("id", ColumnType.STRING, "Other id")));
    refused(() -> withColumns(new NetworkColumn("Label", ColumnType.STRING, "Other label")));
    refused(() -> withColumns(Networks.COMMUNITY,
        new NetworkColumn("c", ColumnType.INTEGER, "C", ColumnUse.CLUSTER)));
    refused(() -> new ExportedNetwork("", false, List.of(),
        List.of(new NetworkColumn("weight", ColumnType.DOUBLE, "W")), List.of(), List.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "1a", "a.b", "a-b", "é", "=a", "a:b"})
  void namesOfColumnsAreWords(String name) {
    refused(() -> new NetworkColumn(name, ColumnType.STRING, "Title"));
  }

  @Test
  void usesHaveTheirTypes() {
    refused(() -> new NetworkColumn("a", ColumnType.DOUBLE, "A", ColumnUse.CLUSTER));
    refused(() -> new NetworkColumn("a", ColumnType.STRING, "A", ColumnUse.SIZE));
    refused(() -> new NetworkColumn("a", ColumnType.INTEGER, "A", ColumnUse.LINK));
  }

  @Test
  void severalEdgesBetweenTheSameTwoAndToItselfAreAllowed() {
    var network = Networks.plain(List.of(A, B), Networks.edge(A.id(), B.id(), 1),
        Networks.edge(A.id(), B.id(), 2), Networks.edge(A.id(), A.id(), 3));

    for (var read : List.of(XmlReaders.gexf(NetworkExport.text(network, NetworkFormat.GEXF)),
        XmlReaders.graphMl(NetworkExport.text(network, NetworkFormat.GRAPHML)))) {
      assertThat(read).isEqualTo(ReadNetwork.expected(network));
    }
  }

  private static ExportedNetwork withColumns(NetworkColumn... columns) {
    return new ExportedNetwork("", false, List.of(columns), List.of(), List.of(), List.of());
  }

  private static void refused(ThrowingCallable call) {
    assertThatIllegalArgumentException().isThrownBy(call);
  }
}
