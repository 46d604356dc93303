package org.papergraph.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A document in which questions stand with their answers, each pair under a heading. With the
 * system property {@code <name>.update} answers are written down as they are now.
 *
 * @param name    of the system property, without {@code .update}
 * @param pattern of one pair, with the groups {@code title}, {@code question} and {@code answer}
 */
record AnsweredDocument(Path file, String name, Pattern pattern) {
  private static final Pattern HEADING = Pattern.compile("^### ", Pattern.MULTILINE);

  /** One test a pair: what is answered now reads as what is written. */
  Stream<DynamicTest> tests(int atLeast, UnaryOperator<String> answered, Reading reading)
      throws IOException {
    var text = Files.readString(file);
    var pairs = pattern.matcher(text).results().toList();
    assertThat(pairs).hasSizeGreaterThanOrEqualTo(atLeast);
    if (System.getProperty(name + ".update") != null) {
      Files.writeString(file, updated(text, pairs, answered));
    }
    return pairs.stream().map(pair -> DynamicTest.dynamicTest(pair.group("title"),
        () -> assertThat(reading.of(answered.apply(pair.group("question"))))
            .isEqualTo(reading.of(pair.group("answer")))));
  }

  /** How many headings the document has, for those who want an answer under every one. */
  long headings() throws IOException {
    return HEADING.matcher(Files.readString(file)).results().count();
  }

  private static String updated(String text, List<MatchResult> pairs,
      UnaryOperator<String> answered) {
    var updated = new StringBuilder();
    int from = 0;
    for (var pair : pairs) {
      updated.append(text, from, pair.start("answer"))
          .append(answered.apply(pair.group("question")));
      from = pair.end("answer");
    }
    return updated.append(text.substring(from)).toString();
  }

  /** What an answer's text means, so that its layout does not matter where it should not. */
  interface Reading {
    Object of(String answer) throws IOException;
  }
}
