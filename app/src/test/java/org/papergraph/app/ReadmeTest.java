package org.papergraph.app;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.papergraph.app.execution.wiring.Api;
import org.papergraph.loader.load.Loader;
import org.papergraph.localneo4j.Neo4jUnderTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The tour of README.md: its queries, asked of the graph that {@code seeds/} makes, have its
 * answers. Run with {@code -Dreadme.update} to write down what is, then read the difference.
 */
class ReadmeTest {
  private static final Path README = Path.of("../README.md");
  private static final Pattern STOP = Pattern.compile(
      "### (?<title>.+)\\n(?s:.*?)```graphql\\n(?<query>(?s:.*?))```\\n\\n```json\\n(?<answer>(?s:.*?))```");
  private static final JsonMapper JSON = JsonMapper.builder().findAndAddModules()
      .enable(SerializationFeature.INDENT_OUTPUT).build();

  private static Api api;

  @BeforeAll
  static void load() {
    Neo4jUnderTest.empty();
    Loader.load(Neo4jUnderTest.driver(), List.of(Path.of("../seeds")));
    api = new Api();
  }

  @TestFactory
  Stream<DynamicTest> tour() throws IOException {
    var text = Files.readString(README);
    var stops = STOP.matcher(text).results().toList();
    assertThat(stops).hasSizeGreaterThanOrEqualTo(6);
    if (System.getProperty("readme.update") != null) {
      Files.writeString(README, STOP.matcher(text).replaceAll(
          stop -> Matcher.quoteReplacement(
              stop.group().replace("```json\n" + stop.group("answer"),
                  "```json\n" + answer(stop) + "\n"))));
    }
    return stops.stream().map(stop -> DynamicTest.dynamicTest(stop.group("title"),
        () -> assertThat(JSON.readTree(answer(stop)))
            .isEqualTo(JSON.readTree(stop.group("answer")))));
  }

  private static String answer(MatchResult stop) {
    try {
      return JsonLayout.of(JSON.valueToTree(api.ask(stop.group("query"))));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
