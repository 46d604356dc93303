package org.papergraph.loader.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * Folds words and sorts them into {@link WordClass}es: the linguistic filter of C-value, by word
 * lists and word endings instead of a part-of-speech tagger. Immutable.
 */
final class Vocabulary {
  private final Map<String, WordClass> classes = new HashMap<>();
  private final Map<String, String> spellings = new HashMap<>();
  private final Set<String> prefixes = new HashSet<>();
  private final Set<String> loosePrefixes = new HashSet<>();
  private final Set<String> nouns;
  private final List<String> adjectiveEndings;
  private final Set<String> adjectiveParts;

  Vocabulary() {
    WordLists words = WordLists.read("words.txt");
    WordLists spelling = WordLists.read("spellings.txt");
    put(WordClass.BOUNDARY, words.words("boundary"));
    words.words("verb").forEach(verb -> put(WordClass.BOUNDARY, VerbForms.of(verb)));
    put(WordClass.GENERIC, words.words("generic"));
    put(WordClass.MODIFIER, words.words("modifier"));
    put(WordClass.COMPANION, words.words("companion"));
    put(WordClass.ADJECTIVE, words.words("adjective"));
    nouns = Set.copyOf(new HashSet<>(words.words("noun")));
    adjectiveEndings = words.words("adjective ending");
    adjectiveParts = Set.copyOf(new HashSet<>(words.words("adjective part")));
    for (String line : spelling.lines("spelling")) {
      int cut = spellingCut(line);
      spellings.put(line.substring(0, cut).strip(), line.substring(cut + 1).strip());
    }
    for (String prefix : spelling.words("prefix")) {
      prefixes.add(prefix.replace("*", ""));
      if (prefix.endsWith("*")) {
        loosePrefixes.add(prefix.replace("*", ""));
      }
    }
  }

  private static int spellingCut(String line) {
    int cut = line.indexOf(" = ");
    if (cut < 0) {
      throw new IllegalStateException("spellings.txt: expected 'variant = canonical': " + line);
    }
    return cut + 1;
  }

  private void put(WordClass wordClass, List<String> words) {
    words.forEach(word -> classes.putIfAbsent(word, wordClass));
  }

  /** Lower case, no diacritics, singular, American spelling. May hold a space (fine tuning). */
  String fold(String word) {
    String singular = Singular.of(plain(word));
    return spellings.getOrDefault(singular, singular);
  }

  private static String plain(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      if (lower.charAt(i) > 127) {
        char[] folded = new char[4 * lower.length()];
        int length = ASCIIFoldingFilter.foldToASCII(lower.toCharArray(), 0, folded, 0,
            lower.length());
        return new String(folded, 0, length);
      }
    }
    return lower;
  }

  /** The folded key of words that hyphens (or nothing but a space after a prefix) join. */
  String fold(List<String> words) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String part = fold(words.get(i));
      while (prefixes.contains(part) && i + 1 < words.size()) {
        part += fold(words.get(++i));
      }
      parts.add(part);
    }
    String key = String.join(" ", parts);
    return spellings.getOrDefault(key, key);
  }

  boolean isLoosePrefix(String word) {
    return loosePrefixes.contains(word.toLowerCase(Locale.ROOT));
  }

  /** The class of a single word. */
  WordClass classOf(String surface) {
    String lower = plain(surface);
    WordClass listed = listed(lower);
    if (listed != null) {
      return listed;
    }
    if (!isWord(lower)) {
      return WordClass.BOUNDARY;
    }
    return endsLikeAdjective(surface, lower) ? WordClass.ADJECTIVE : byAdverb(lower);
  }

  /** The class of words joined by hyphens; {@code key} is their folded form. */
  WordClass classOf(List<String> words, String key) {
    String lower = plain(String.join("-", words));
    WordClass listed = listed(lower);
    if (listed == null) {
      listed = listed(key.replace(' ', '-'));
    }
    if (listed != null) {
      return listed;
    }
    String last = plain(words.getLast());
    if (adjectiveParts.contains(last) || classOf(words.getFirst()) == WordClass.BOUNDARY
        && words.getFirst().length() > 1 && !isNumberLike(words.getFirst())) {
      return WordClass.ADJECTIVE;
    }
    WordClass head = key.indexOf(' ') < 0 ? classOf(key) : classOf(words.getLast());
    return switch (head) {
      case BOUNDARY -> isNumberLike(last) ? WordClass.TERM : WordClass.ADJECTIVE;
      case MODIFIER, ADJECTIVE -> WordClass.ADJECTIVE;
      case GENERIC, COMPANION, TERM -> words.stream().limit(words.size() - 1L)
          .anyMatch(word -> word.length() == 1 || classOf(word).isSpecific())
              ? WordClass.TERM
              : head;
    };
  }

  /** In-context, out-of-domain; but f-divergence and 3-SAT. */
  private boolean startsWithBoundary(String first) {
    return first.length() > 1 && !isNumberLike(first) && classOf(first) == WordClass.BOUNDARY;
  }

  private static boolean isNumberLike(String word) {
    return Character.isDigit(word.charAt(0));
  }

  private WordClass listed(String lower) {
    WordClass listed = classes.get(lower);
    if (listed != null) {
      return listed;
    }
    if (nouns.contains(lower)) {
      return WordClass.TERM;
    }
    String singular = Singular.of(lower);
    listed = classes.get(spellings.getOrDefault(singular, singular));
    return listed == null && nouns.contains(singular) ? WordClass.TERM : listed;
  }

  /** A word of at least two characters that starts and ends with letters, digits within. */
  private static boolean isWord(String lower) {
    if (lower.length() < 2 || lower.length() > 40) {
      return false;
    }
    boolean letter = false;
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (!Character.isLetterOrDigit(c) && c != '\'') {
        return false;
      }
      letter |= Character.isLetter(c);
    }
    return letter;
  }

  private boolean endsLikeAdjective(String surface, String lower) {
    boolean acronym = surface.length() > 1 && Character.isUpperCase(surface.charAt(1));
    return !acronym && lower.length() > 4 && adjectiveEndings.stream().anyMatch(lower::endsWith);
  }

  private static WordClass byAdverb(String lower) {
    return lower.endsWith("ly") && lower.length() > 4 ? WordClass.BOUNDARY : WordClass.TERM;
  }
}
