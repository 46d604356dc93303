package org.papergraph.app.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Texts cut into words as the database's full-text indexes cut them, in lower case and plain letters. */
final class Words {
  private static final Analyzer ANALYZER = new StandardAnalyzer(CharArraySet.EMPTY_SET);

  private Words() {}

  /**
   * A word and where it stands.
   *
   * @param start of its first character
   * @param end   behind its last character
   */
  record Word(String text, int start, int end) {
  }

  /** The words of a text, in order. */
  static List<Word> of(String text) {
    var words = new ArrayList<Word>();
    try (var stream = ANALYZER.tokenStream("", text)) {
      var term = stream.addAttribute(CharTermAttribute.class);
      var place = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        words.add(new Word(folded(term.toString()), place.startOffset(), place.endOffset()));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  /** Without accents, by Lucene's table. */
  private static String folded(String text) {
    var folded = new char[4 * text.length()];
    int length = ASCIIFoldingFilter.foldToASCII(text.toCharArray(), 0, folded, 0, text.length());
    return new String(folded, 0, length);
  }
}
