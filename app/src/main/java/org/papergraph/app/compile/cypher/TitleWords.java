package org.papergraph.app.compile.cypher;

import java.util.List;
import java.util.stream.Stream;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Parameter;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * Writes the words of a title and the full-text query for papers that have them. The title is in the graph, so it is
 * cut where Lucene's query parser sees more than a letter, in Cypher: no title is an error, and none is an operator.
 */
final class TitleWords {
  /** As many as a query of one character a word may have in two fields, with room to spare: Lucene takes 1,024. */
  private static final int MOST_CHARACTERS = 300;
  private static final int MOST_WORDS = 32;
  /** All that has a meaning to the query parser, and what ends a word for the index as well. */
  private static final List<String> CUTS = Stream
      .concat("+-!():^[]\"{}~*?\\/|& \t\n\r\u3000\u00a0\u2013\u2014;".chars()
          .mapToObj(Character::toString), Stream.of(", ", ". "))
      .toList();
  /** Lucene's English stop words, and a few that titles are full of: the index has them all. */
  private static final List<String> COMMON = List.of("", "a", "an", "and", "are", "as", "at", "be",
      "but",
      "by", "for", "from", "if", "in", "into", "is", "it", "no", "not", "of", "on", "or", "such",
      "that", "the", "their", "then", "there", "these", "they", "this", "to", "toward", "towards",
      "using", "via", "was", "will", "with");
  private static final String NOTHING = "\"\"";
  private static final SymbolicName WORDS = Cypher.name("words");
  private static final SymbolicName WORD = Cypher.name("word");
  private static final SymbolicName TEXT = Cypher.name("text");

  private final Parameter<Object> cuts;
  private final Parameter<Object> common;

  TitleWords(Scope scope) {
    this.cuts = scope.fixed(CUTS);
    this.common = scope.fixed(COMMON);
  }

  /** The words of a title, each once, in lower case. */
  Expression of(Expression title) {
    var pieces = Cypher.split(
        Cypher.toLower(Cypher.left(title, Cypher.literalOf(MOST_CHARACTERS))), cuts);
    var passed = WORD.in(WORDS).or(WORD.in(common));
    var words = Cypher.reduce(WORD).in(pieces)
        .map(Cypher.caseExpression().when(passed).then(WORDS).elseDefault(WORDS.add(WORD)))
        .accumulateOn(WORDS).withInitialValueOf(Cypher.listOf());
    return Cypher.subListUntil(words, MOST_WORDS);
  }

  /** Papers that have any of these words, those in titles first; nothing if there are no words. */
  static Expression query(Expression words) {
    var none = Cypher.size(words).eq(Cypher.literalOf(0));
    return Cypher.caseExpression().when(none).then(Cypher.literalOf(NOTHING))
        .elseDefault(any("title:(", words, ")^4").add(any(" abstract:(", words, ")")));
  }

  private static Expression any(String before, Expression words, String after) {
    return Cypher.reduce(WORD).in(words).map(TEXT.add(Cypher.literalOf(" ")).add(WORD))
        .accumulateOn(TEXT).withInitialValueOf(Cypher.literalOf(before))
        .add(Cypher.literalOf(after));
  }

  /** Texts in a row, with commas. */
  static Expression joined(Expression texts) {
    var longer = TEXT.add(Cypher.literalOf(", ")).add(WORD);
    return Cypher.reduce(WORD).in(texts)
        .map(Cypher.caseExpression().when(TEXT.eq(Cypher.literalOf(""))).then(WORD)
            .elseDefault(longer))
        .accumulateOn(TEXT).withInitialValueOf(Cypher.literalOf(""));
  }
}
