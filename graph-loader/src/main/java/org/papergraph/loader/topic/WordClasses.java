package org.papergraph.loader.topic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sorts words into {@link WordClass}es by the lists and endings of {@code words.txt}. Immutable. */
final class WordClasses {
  private static final int MAX_LETTERS = 40;
  /** Shorter words are no witness of an ending: "real", "red", "ally". */
  private static final int MIN_LETTERS_WITH_ENDING = 5;

  private final Map<String, WordClass> classes = new HashMap<>();
  private final List<String> boundaryEndings;
  private final List<String> adjectiveEndings;
  private final Set<String> adjectiveParts;

  WordClasses(WordLists lists) {
    put(WordClass.BOUNDARY, lists.words("boundary"));
    putVerbs(lists);
    put(WordClass.GENERIC, lists.words("generic"));
    put(WordClass.TRANSPARENT, lists.words("transparent"));
    put(WordClass.MODIFIER, lists.words("modifier"));
    put(WordClass.COMPANION, lists.words("companion"));
    put(WordClass.ADJECTIVE, lists.words("adjective"));
    put(WordClass.COMPANION, lists.words("verb noun"));
    put(WordClass.TERM, lists.words("noun"));
    boundaryEndings = lists.words("boundary ending");
    adjectiveEndings = lists.words("adjective ending");
    adjectiveParts = Set.copyOf(lists.words("adjective part"));
  }

  private void putVerbs(WordLists lists) {
    for (String base : lists.words("verb")) {
      VerbForms verb = VerbForms.of(base);
      put(WordClass.BOUNDARY, List.of(base, verb.third(), verb.past(), verb.gerund()));
    }
    for (String base : lists.words("verb noun")) {
      VerbForms verb = VerbForms.of(base);
      put(WordClass.BOUNDARY, List.of(verb.past(), verb.gerund()));
    }
    for (String base : lists.words("verb not -ing")) {
      VerbForms verb = VerbForms.of(base);
      put(WordClass.BOUNDARY, List.of(base, verb.third(), verb.past()));
    }
  }

  private void put(WordClass wordClass, List<String> words) {
    words.forEach(word -> classes.putIfAbsent(word, wordClass));
  }

  /** The class of a word as written. */
  WordClass of(String surface) {
    String lower = Folding.plain(surface);
    WordClass listed = listed(lower);
    if (listed != null) {
      return listed;
    }
    if (!isWord(lower) || hasEnding(lower, boundaryEndings)) {
      return WordClass.BOUNDARY;
    }
    boolean acronym = surface.length() > 1 && Character.isUpperCase(surface.charAt(1));
    return !acronym && hasEnding(lower, adjectiveEndings) ? WordClass.ADJECTIVE : WordClass.TERM;
  }

  /** The class of words that hyphens join; {@code key} is their folded form. */
  WordClass of(List<String> words, String key) {
    WordClass listed = listed(Folding.plain(String.join("-", words)));
    if (listed == null) {
      listed = listed(key.replace(' ', '-'));
    }
    if (listed != null) {
      return listed;
    }
    String last = Folding.plain(words.getLast());
    if (adjectiveParts.contains(last) || startsLikeAdverbial(words.getFirst())) {
      return WordClass.ADJECTIVE;
    }
    return switch (key.indexOf(' ') < 0 ? of(key) : of(words.getLast())) {
      case BOUNDARY -> isNumberLike(last) ? WordClass.TERM : WordClass.ADJECTIVE;
      case MODIFIER, ADJECTIVE -> WordClass.ADJECTIVE;
      case TERM -> WordClass.TERM;
      case GENERIC, TRANSPARENT, COMPANION -> ofPlainNouns(words);
    };
  }

  /** In-context, out-of-domain; but f-divergence and 3-SAT. */
  private boolean startsLikeAdverbial(String first) {
    return first.length() > 1 && !isNumberLike(first) && of(first) == WordClass.BOUNDARY;
  }

  /** Two plain nouns with a hyphen stand before a third: "state-space model". */
  private WordClass ofPlainNouns(List<String> words) {
    String first = words.getFirst();
    if (words.size() > 2 || first.length() == 1) {
      return WordClass.TERM;
    }
    return switch (of(first)) {
      case TERM, ADJECTIVE -> WordClass.TERM;
      case COMPANION -> WordClass.ADJECTIVE;
      default -> WordClass.GENERIC;
    };
  }

  private static boolean isNumberLike(String word) {
    return Character.isDigit(word.charAt(0));
  }

  private @Nullable WordClass listed(String lower) {
    WordClass listed = classes.get(lower);
    return listed == null ? classes.get(Singular.of(lower)) : listed;
  }

  /** Two characters or more, letters and digits, a letter among them. */
  private static boolean isWord(String lower) {
    return lower.length() > 1 && lower.length() <= MAX_LETTERS
        && lower.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '\'')
        && lower.chars().anyMatch(Character::isLetter);
  }

  private static boolean hasEnding(String lower, List<String> endings) {
    return lower.length() >= MIN_LETTERS_WITH_ENDING && endings.stream().anyMatch(lower::endsWith);
  }
}
