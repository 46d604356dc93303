package org.papergraph.loader.suspect;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.papergraph.loader.identity.Folded;
import org.papergraph.loader.identity.Keys;

/**
 * A name as its words in plain letters, last name last; what German umlauts and Scandinavian vowels are transliterated
 * to is the bare vowel.
 *
 * @param words never empty
 */
record NameForm(List<String> words) {

  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

  static NameForm of(String name) {
    int comma = name.indexOf(',');
    List<String> words = words(comma < 0 ? name : name.substring(0, comma));
    if (comma >= 0) {
      List<String> first = words(name.substring(comma + 1));
      first.addAll(words);
      words = first;
    }
    return new NameForm(words.isEmpty() ? List.of(Keys.name(name)) : List.copyOf(words));
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : Keys.words(Folded.letters(text)).split(" ", -1)) {
      if (!word.isEmpty() && !SUFFIXES.contains(word)) {
        words.add(word.length() < 4 ? word : word.replaceAll("([aou])e(?!$)", "$1"));
      }
    }
    return words;
  }

  String first() {
    return words.getFirst();
  }

  String last() {
    return words.getLast();
  }

  String joined() {
    return String.join("", words);
  }

  List<String> sorted() {
    return words.stream().sorted().toList();
  }

  /** How both could be one person's name; null if they could not. */
  @Nullable
  NameRelation to(NameForm other) {
    if (joined().equals(other.joined())) {
      return NameRelation.SAME_LETTERS;
    }
    if (words.size() < 2 || other.words.size() < 2) {
      return null;
    }
    if (sorted().equals(other.sorted())) {
      return NameRelation.SWAPPED;
    }
    if (last().equals(other.last())) {
      return given(words.subList(0, words.size() - 1),
          other.words.subList(0, other.words.size() - 1));
    }
    if (isPart(words, other.words) || isPart(other.words, words)) {
      return NameRelation.PARTIAL;
    }
    boolean alike = first().equals(other.first()) && words.size() == other.words.size()
        && first().length() > 1 && isAlike(last(), other.last());
    return alike ? NameRelation.ALIKE : null;
  }

  private static @Nullable NameRelation given(List<String> one, List<String> other) {
    String first = one.getFirst();
    String second = other.getFirst();
    if (!middlesAgree(one, other)) {
      return null;
    }
    if (first.equals(second)) {
      return first.length() > 1 ? NameRelation.MIDDLE : NameRelation.INITIALS;
    }
    if (first.length() == 1 || second.length() == 1) {
      return first.charAt(0) == second.charAt(0) ? NameRelation.INITIALS : null;
    }
    if (Math.min(first.length(), second.length()) >= 3
        && (first.startsWith(second) || second.startsWith(first))) {
      return NameRelation.SHORT_FORM;
    }
    return isAlike(first, second) ? NameRelation.ALIKE : null;
  }

  /** Where both have a second name, the one must begin the other. */
  private static boolean middlesAgree(List<String> one, List<String> other) {
    if (one.size() < 2 || other.size() < 2) {
      return true;
    }
    return one.get(1).startsWith(other.get(1)) || other.get(1).startsWith(one.get(1));
  }

  private static boolean isPart(List<String> part, List<String> whole) {
    return part.size() < whole.size() && part.getFirst().equals(whole.getFirst())
        && part.getFirst().length() > 1 && part.getLast().length() > 2
        && new HashSet<>(whole).containsAll(part);
  }

  /** True for words of five letters or more that one letter put in, left out or changed makes the same. */
  private static boolean isAlike(String one, String other) {
    String longer = one.length() >= other.length() ? one : other;
    String shorter = one.length() >= other.length() ? other : one;
    if (shorter.length() < 5 || longer.length() - shorter.length() > 1) {
      return false;
    }
    int start = 0;
    while (start < shorter.length() && longer.charAt(start) == shorter.charAt(start)) {
      start++;
    }
    String rest = longer.substring(Math.min(start + 1, longer.length()));
    return rest.equals(shorter.substring(longer.length() == shorter.length()
        ? Math.min(start + 1, shorter.length())
        : start));
  }
}
