package org.papergraph.app.citation;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Keys to cite by, of ASCII letters, digits and hyphens: family name, year and first telling word of
 * the title, for example {@code rotskoff2024scaling}. Of equal ones the first stays, the next are
 * {@code -a}, {@code -b}, … in the order given.
 */
final class CitationKeys {
  private static final int LONGEST_PART = 40;
  private static final Pattern MARK = Pattern.compile("\\p{M}+");
  private static final Pattern NOT_IN_KEY = Pattern.compile("[^a-z0-9]+");
  private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{M}\\p{N}']+");
  private static final Set<String> SMALL_WORDS = Set.of("a", "an", "and", "are", "as", "at", "by",
      "can", "do", "does", "for", "from", "how", "in", "into", "is", "it", "its", "of", "on", "or",
      "the", "to", "towards", "toward", "via", "what", "when", "where", "why", "with");
  /** Letters that do not decompose into a Latin letter and a mark. */
  private static final Map<String, String> LETTERS = Map.of("ß", "ss", "æ", "ae", "œ", "oe", "ø",
      "o", "ł", "l", "đ", "d", "ð", "d", "þ", "th", "ı", "i");

  private final Map<String, Integer> times = new HashMap<>();

  /** The keys of papers, in their order. */
  static List<String> of(List<CitedPaper> papers) {
    var keys = new CitationKeys();
    return papers.stream().map(keys::next).toList();
  }

  /** The key of the paper that is next in order. */
  String next(CitedPaper paper) {
    var key = key(paper);
    int before = times.merge(key, 1, Integer::sum) - 1;
    return before == 0 ? key : key + "-" + letters(before);
  }

  private static String key(CitedPaper paper) {
    var year = paper.yearOfPublication();
    var key = firstAuthor(paper) + (year == null ? "" : Math.abs(year)) + titleWord(paper);
    return key.isEmpty() ? "paper" : key;
  }

  private static String firstAuthor(CitedPaper paper) {
    return paper.authors().stream().map(PlainLine::of).filter(name -> !name.isEmpty()).findFirst()
        .map(name -> folded(NameReader.read(name).last())).orElse("");
  }

  private static String titleWord(CitedPaper paper) {
    var words = GAP.splitAsStream(PlainLine.of(paper.title())).map(CitationKeys::folded)
        .filter(word -> !word.isEmpty()).toList();
    return words.stream().filter(word -> !SMALL_WORDS.contains(word)).findFirst()
        .orElse(words.isEmpty() ? "" : words.getFirst());
  }

  private static String folded(String text) {
    var folded = MARK.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("")
        .toLowerCase(Locale.ROOT);
    for (var letter : LETTERS.entrySet()) {
      folded = folded.replace(letter.getKey(), letter.getValue());
    }
    var key = NOT_IN_KEY.matcher(folded).replaceAll("");
    return key.substring(0, Math.min(key.length(), LONGEST_PART));
  }

  /** 1 is {@code a}, 26 {@code z}, 27 {@code aa}. */
  private static String letters(int number) {
    var letters = new StringBuilder();
    for (int rest = number; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('a' + (rest - 1) % 26));
    }
    return letters.toString();
  }
}
