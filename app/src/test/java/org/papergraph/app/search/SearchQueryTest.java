package org.papergraph.app.search;

import java.util.Random;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.queryparser.classic.MultiFieldQueryParser;
import org.apache.lucene.queryparser.classic.ParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SearchQueryTest {
  private static final String ODD = "ab1 \"*~-+:()[]{}^?/\\&|!'.,é北🎉\u202e\n\0";

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "Neural Networks  | +(neural) +(networks)",
      "Gödel            | +(godel)",
      "\"neural nets\"  | +(\"neural nets\")",
      "physics-informed | +(\"physics informed\")",
      "neur*            | +(neur*)",
      "simlar~          | +(simlar~)",
      "one OR two three | +(one two) +(three)",
      "one AND two      | +(one) +(two)",
      "one -two         | +(one) -(two)",
      "one NOT \"a b\"  | +(one) -(\"a b\")",
      "title:x^2        | +(\"title\\:x 2\")",
      "O'Brien          | +(o\\'brien)",
      "-only            | \"\"",
      "*                | \"\"",
      "OR               | \"\"",
      "???              | \"\""})
  void whatIsTypedInLucenesSyntax(String typed, String lucene) {
    assertThat(SearchQuery.of(typed).lucene()).isEqualTo(lucene);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "rotsk        | +(rotsk rotsk*)",
      "grant rotsk  | +(grant) +(rotsk rotsk*)",
      "vanden-eij   | +(vanden) +(eij eij*)",
      "a            | +(a)",
      "one -two     | +(one) -(two)",
      "\"a phrase\" | +(\"a phrase\")"})
  void theLastWordMayBeABeginning(String typed, String lucene) {
    assertThat(SearchQuery.typed(typed).lucene()).isEqualTo(lucene);
  }

  @Test
  void aWordBehindASpaceIsComplete() {
    assertThat(SearchQuery.typed("rotskoff ").lucene()).isEqualTo("+(rotskoff)");
  }

  @Test
  void titlesCountMostAndAloneCompleteWords() {
    assertThat(SearchQuery.typed("deep ne").luceneForTitles())
        .isEqualTo("+(title:deep^4 abstract:deep folded:deep)"
            + " +(title:ne^4 abstract:ne folded:ne title:ne* folded:ne*)");
  }

  /** Against Lucene's own parser. */
  @Test
  void noTextIsAnError() throws ParseException {
    var random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      var typed = random.ints(random.nextInt(30), 0, ODD.length())
          .mapToObj(c -> String.valueOf(ODD.charAt(c))).collect(Collectors.joining());
      parse(SearchQuery.of(typed).lucene());
      parse(SearchQuery.typed(typed).lucene());
      parse(SearchQuery.typed(typed).luceneForTitles());
    }
    parse(SearchQuery.of("x ".repeat(100_000)).lucene());
  }

  private static void parse(String lucene) throws ParseException {
    var parser = new MultiFieldQueryParser(new String[]{"name", "folded"}, new StandardAnalyzer());
    assertThat(parser.parse(lucene)).isNotNull();
  }
}
