package org.papergraph.app.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.papergraph.app.FixtureGraph;
import org.papergraph.app.compile.plan.CursorCodec;
import org.papergraph.localneo4j.Neo4jUnderTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The golden documents: what each query compiles to, with which operators and for how many database
 * hits. Run with {@code -Dgolden.update} to write down what is, then read the difference.
 */
class GoldenTest {
  private static final Path DOCUMENTS = Path.of("src/test/resources/golden");
  private static final boolean UPDATE = System.getProperty("golden.update") != null;
  private static final Pattern CURSOR = Pattern
      .compile("<cursor of (?<order>.+?) at (?<values>[^>]+)>");

  @BeforeAll
  static void fill() throws IOException {
    FixtureGraph.fill(Files.readString(DOCUMENTS.resolve("fixture.cypher")));
  }

  @TestFactory
  Stream<DynamicContainer> documents() throws IOException {
    try (var files = Files.list(DOCUMENTS)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream()
          .map(GoldenTest::document);
    }
  }

  private static DynamicContainer document(Path file) {
    var text = read(file);
    var cases = GoldenCase.parse(text);
    assertThat(cases).as(file.toString()).hasSize(text.split("\n## ").length - 1);
    if (UPDATE) {
      update(file, text, cases);
    }
    return DynamicContainer.dynamicContainer(file.getFileName().toString(),
        cases.stream().map(one -> DynamicTest.dynamicTest(one.title(), () -> check(one))));
  }

  private static void check(GoldenCase expected) {
    var statement = statement(expected);
    assertThat(CypherLayout.of(statement.text())).isEqualTo(expected.cypher());
    var profile = profile(statement);
    assertThat(profile.refused()).isEmpty();
    assertThat(profile.operatorNames()).isEqualTo(operators(expected));
    assertThat(profile.hits()).isLessThanOrEqualTo(budget(expected));
  }

  private static String operators(GoldenCase one) {
    return one.plan().lines().findFirst().orElse("");
  }

  private static long budget(GoldenCase one) {
    return Long.parseLong(one.plan().replaceAll("(?s).*at most (\\d+) db hits.*", "$1"));
  }

  private static GoldenCase compiled(GoldenCase one) {
    var statement = statement(one);
    return new GoldenCase(one.title(), one.words(), one.query(),
        CypherLayout.of(statement.text()), plan(one, profile(statement)));
  }

  /** A budget that is near stays: the hits of one plan may differ by a few from run to run. */
  private static String plan(GoldenCase one, PlanSummary now) {
    boolean near = operators(one).equals(now.operatorNames())
        && now.hits() + now.hits() / 40 <= budget(one)
        && budget(one) <= now.hits() * 6 / 5 + 1;
    return near ? one.plan() : now.written();
  }

  private static CompiledStatement statement(GoldenCase one) {
    var query = CURSOR.matcher(one.query()).replaceAll(
        at -> CursorCodec.encode(at.group("order"), values(at.group("values"))));
    var statements = Compiling.statements(query, Map.of());
    assertThat(statements).as("one statement per root field").hasSize(1);
    return statements.getFirst();
  }

  /** The values of a place: whole numbers, others, null, or else texts. */
  private static List<@Nullable Object> values(String listed) {
    var values = new ArrayList<@Nullable Object>();
    for (var value : listed.split(", ")) {
      values.add("null".equals(value)
          ? null
          : value.matches("\\d+")
              ? Long.valueOf(value)
              : value.matches("\\d+\\.\\d+") ? (Object) Double.valueOf(value) : value);
    }
    return values;
  }

  private static PlanSummary profile(CompiledStatement statement) {
    try (var session = Neo4jUnderTest.driver().session()) {
      session.run(statement.text(), statement.parameters()).consume();
      var result = session.run("PROFILE " + statement.text(), statement.parameters());
      return PlanSummary.of(result.consume().queryProfile().orElseThrow());
    }
  }

  private static void update(Path file, String text, List<GoldenCase> cases) {
    var head = text.substring(0, text.indexOf("\n## ") + 1);
    var body = String.join("\n", cases.stream().map(one -> compiled(one).written()).toList());
    try {
      Files.writeString(file, head + body);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
