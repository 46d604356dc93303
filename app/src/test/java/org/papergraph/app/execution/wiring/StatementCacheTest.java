package org.papergraph.app.execution.wiring;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.app.graph.GraphReaders;

import static org.assertj.core.api.Assertions.assertThat;

/** Which questions share a statement. */
class StatementCacheTest {
  private static final String QUESTION = """
                                         { papers(first: 3, filter: { year: { from: 2020 }, venue: { in: ["venue:icml"] } }) { nodes { id title } } }""";

  private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
  private final Api api = new Api(GraphReaders.underTest(), metrics);

  @ParameterizedTest
  @ValueSource(strings = {
      """
      { papers(first: 9, filter: { year: { from: 1999 }, venue: { in: ["venue:a", "venue:b"] } }) {
        nodes { id title } } }""",
      """
      { some: papers(first: 3, filter: { venue: { in: ["venue:icml"] }, year: { from: 2020 } }) {
        nodes { key: id title } } }""",
      """
      query($year: Int = 1990) {
        papers(first: 3, filter: { year: { from: $year }, venue: { in: [] } }) { ...page } }
      fragment page on PaperConnection { nodes { id ... on Paper { title } } }"""})
  void valuesAliasesAndFragmentsDoNotMatter(String other) {
    api.ask(QUESTION);
    api.ask(other);
    assertThat(count("miss")).isEqualTo(1);
    assertThat(count("hit")).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      """
      { papers(first: 3, filter: { year: { to: 2020 }, venue: { in: ["venue:icml"] } }) { nodes { id title } } }""",
      """
      { papers(last: 3, filter: { year: { from: 2020 }, venue: { in: ["venue:icml"] } }) { nodes { id title } } }""",
      """
      { papers(first: 3, filter: { year: { from: 2020 }, topic: { in: ["topic:x"] } }) { nodes { id title } } }""",
      """
      { papers(first: 3, filter: { year: { from: 2020 }, venue: { in: ["venue:icml"] } }) { nodes { id } } }"""})
  void anotherShapeHasAnotherStatement(String other) {
    api.ask(QUESTION);
    api.ask(other);
    assertThat(count("miss")).isEqualTo(2);
  }

  @Test
  void answersAreThoseOfTheValuesAsked() {
    assertThat(api.ask("{ nameCluster(name: \"Nobody One\") { nameKey } }"))
        .containsEntry("nameCluster", null);
    assertThat(api.ask("{ node(id: \"paper:none\") { id } }")).containsEntry("node", null);
  }

  private double count(String result) {
    return metrics.get("cache.gets").tag("cache", "statements").tag("result", result)
        .functionCounter().count();
  }
}
