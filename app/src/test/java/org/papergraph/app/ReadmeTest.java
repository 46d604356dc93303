package org.papergraph.app;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.papergraph.app.execution.wiring.Api;

/**
 * The tour of README.md: its queries, asked of the graph that {@code seeds/} makes, have its
 * answers. Run with {@code -Dreadme.update} to write down what is, then read the difference.
 */
class ReadmeTest {
  private static final AnsweredDocument README = new AnsweredDocument(Path.of("../README.md"),
      "readme", Pattern.compile(
          "### (?<title>.+)\\n(?s:.*?)```graphql\\n(?<question>(?s:.*?))```\\n\\n"
              + "```json\\n(?<answer>(?s:.*?))```"));
  private static final JsonMapper JSON = JsonMapper.builder().findAndAddModules().build();

  private static Api api;

  @BeforeAll
  static void load() {
    DemoGraph.load();
    api = new Api();
  }

  @TestFactory
  Stream<DynamicTest> tour() throws IOException {
    return README.tests(6, ReadmeTest::answer, JSON::readTree);
  }

  private static String answer(String query) {
    try {
      return JsonLayout.of(JSON.valueToTree(api.ask(query))) + "\n";
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
