package org.papergraph.loader.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** Texts in plain letters, so that who types Godel finds Gödel. */
public final class Folded {

  private Folded() {}

  /** Those texts that have other letters than ASCII, folded by Lucene's table, each once. */
  public static List<String> of(Collection<String> texts) {
    return texts.stream().filter(Folded::isForeign).map(Folded::fold).distinct().sorted().toList();
  }

  /** The text in ASCII where Lucene's table knows how. */
  public static String letters(String text) {
    return fold(text);
  }

  /** Adds the property {@code folded} for these texts, if there is anything to fold. */
  public static void put(Map<String, Object> properties, Collection<String> texts) {
    List<String> folded = of(texts);
    if (!folded.isEmpty()) {
      properties.put("folded", folded);
    }
  }

  private static boolean isForeign(String text) {
    return text.chars().anyMatch(c -> c > 127) && !fold(text).equals(text);
  }

  private static String fold(String text) {
    char[] folded = new char[4 * text.length()];
    int length = ASCIIFoldingFilter.foldToASCII(text.toCharArray(), 0, folded, 0, text.length());
    return new String(folded, 0, length);
  }
}
