package org.papergraph.app.search;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class HighlighterTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "godel        | Kurt Gödel             | Kurt <mark>Gödel</mark>",
      "göd          | Kurt GÖDEL             | Kurt <mark>GÖDEL</mark>",
      "levne~       | Sergey Levine          | Sergey <mark>Levine</mark>",
      "\"deep sets\"| On Deep Sets           | On <mark>Deep</mark> <mark>Sets</mark>",
      "b            | <b>a</b> & \"b\"       | &lt;<mark>b</mark>&gt;a&lt;/<mark>b</mark>&gt; &amp; &quot;<mark>b</mark>&quot;",
      "one -two     | one two                | <mark>one</mark> two",
      "nothing      | of it                  | of it"})
  void marksWhatWasLookedFor(String typed, String text, String html) {
    assertThat(new Highlighter(SearchQuery.typed(typed)).of(List.of(text))).isEqualTo(html);
  }

  @Test
  void takesTheFirstTextThatHasIt() {
    assertThat(new Highlighter(SearchQuery.of("sets")).of(List.of("Deep nets", "About sets.")))
        .isEqualTo("About <mark>sets</mark>.");
    assertThat(new Highlighter(SearchQuery.of("sets")).of(List.of())).isEmpty();
  }

  @Test
  void cutsALongTextAroundIt() {
    var text = "word ".repeat(200) + "needle" + " word".repeat(200);
    var html = new Highlighter(SearchQuery.of("needle")).of(List.of(text));
    assertThat(html).startsWith("…word").endsWith("word…").contains(" <mark>needle</mark> ");
    assertThat(html.length()).isLessThan(270);
    assertThat(new Highlighter(SearchQuery.of("x")).of(List.of("🎉".repeat(400))))
        .isEqualTo("🎉".repeat(120) + "…");
  }
}
