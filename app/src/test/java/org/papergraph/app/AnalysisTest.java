package org.papergraph.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.neo4j.driver.Value;
import org.neo4j.driver.summary.Plan;
import org.papergraph.localneo4j.Neo4jUnderTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The recipes of docs/analysis.md, run on the graph that {@code seeds/} makes, have the tables under
 * them. Run with {@code -Danalysis.update} to write down what is, then read the difference.
 */
class AnalysisTest {
  private static final AnsweredDocument RECIPES = new AnsweredDocument(
      Path.of("../docs/analysis.md"), "analysis", Pattern.compile(
          "^### (?<title>.+)\\n(?:(?!###|```).*\\n)+```cypher\\n(?<question>(?s:.*?))```\\n\\n"
              + "(?<answer>(?:\\|.*\\n)*)",
          Pattern.MULTILINE));
  private static final Set<String> REFUSED = Set.of("AllNodesScan", "CartesianProduct", "Eager");

  @BeforeAll
  static void load() {
    DemoGraph.load();
  }

  @TestFactory
  Stream<DynamicTest> recipes() throws IOException {
    return RECIPES.tests(15, AnalysisTest::table, table -> table);
  }

  @Test
  void everyHeadingIsARecipe() throws IOException {
    assertThat(recipes().count()).isEqualTo(RECIPES.headings());
  }

  /** A table in Markdown. A recipe must have rows, and a plan that fits graphs of any size. */
  private static String table(String recipe) {
    try (var session = Neo4jUnderTest.driver().session()) {
      assertThat(refused(session.run(explained(recipe)).consume().queryPlan().orElseThrow()))
          .isEmpty();
      var result = session.run(recipe);
      var rows = result.stream()
          .map(row -> line(row.values().stream().map(Value::asObject).map(AnalysisTest::cell)))
          .toList();
      assertThat(rows).as("rows of the answer").isNotEmpty();
      var names = result.keys();
      return line(names.stream()) + line(names.stream().map(name -> "---"))
          + String.join("", rows);
    }
  }

  private static String explained(String recipe) {
    return recipe.replaceFirst("^CYPHER 25\n", "CYPHER 25 EXPLAIN\n");
  }

  private static Set<String> refused(Plan plan) {
    var refused = new TreeSet<String>();
    var name = plan.operatorType().replaceAll("@.*$", "");
    if (REFUSED.contains(name)) {
      refused.add(name);
    }
    plan.children().forEach(child -> refused.addAll(refused(child)));
    return refused;
  }

  private static String line(Stream<String> cells) {
    return cells.collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  /** A list's items stand one after the other; nothing stands for null. */
  private static String cell(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case List<?> list -> list.stream().map(AnalysisTest::cell).collect(Collectors.joining(", "));
      default -> value.toString().replace("|", "\\|");
    };
  }
}
