package org.papergraph.loader.suspect;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.papergraph.loader.identity.Keys;

/** Whether two affiliations, each in a source's own words, are one. */
final class Affiliations {

  /** Words of institutions that tell nothing. */
  private static final Set<String> COMMON = Set.of("university", "univ", "universite",
      "universitat", "universidad", "institute", "institut", "of", "the", "and", "for", "de", "la",
      "department", "dept", "school", "college", "faculty", "laboratory", "lab", "labs", "research",
      "center", "centre", "technology", "science", "sciences", "computer", "inc", "national");

  private Affiliations() {}

  /** The first of these that is one of the others too; null if none is. */
  static @Nullable String shared(Collection<String> some, Collection<String> others) {
    for (String one : new TreeSet<>(some)) {
      Set<String> words = words(one);
      if (others.stream().anyMatch(other -> isSame(words, words(other)))) {
        return one;
      }
    }
    return null;
  }

  private static boolean isSame(Set<String> one, Set<String> other) {
    Set<String> common = new HashSet<>(one);
    common.retainAll(other);
    return !common.isEmpty() && 2 * common.size() >= Math.min(one.size(), other.size()) + 1;
  }

  /** The words that tell; all words if none does. */
  private static Set<String> words(String affiliation) {
    Set<String> all = new TreeSet<>(Arrays.asList(Keys.words(affiliation).split(" ", -1)));
    Set<String> telling = new TreeSet<>(all);
    telling.removeAll(COMMON);
    return telling.isEmpty() ? all : telling;
  }
}
