package org.papergraph.loader.topic;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether a stretch of words looks like a term: C-value's linguistic filter. Immutable. */
final class TermShape {
  private final Set<String> stopPhrases;
  private final Set<String> terms;

  TermShape(Vocabulary vocabulary) {
    WordLists lists = WordLists.read("phrases.txt");
    stopPhrases = keys(lists.lines("stop phrase"), vocabulary);
    terms = keys(lists.lines("term"), vocabulary);
  }

  private static Set<String> keys(List<String> lines, Vocabulary vocabulary) {
    Set<String> keys = new HashSet<>();
    for (String line : lines) {
      keys.add(vocabulary.fold(List.of(line.split("[\\s-]+"))));
    }
    return Set.copyOf(keys);
  }

  boolean isStopPhrase(String key) {
    return stopPhrases.contains(key);
  }

  /** True if the units, whose joined key is given, may be a topic. */
  boolean accepts(List<Unit> units, String key) {
    if (stopPhrases.contains(key)) {
      return false;
    }
    if (terms.contains(key)) {
      return true;
    }
    Unit head = units.getLast();
    if (units.size() == 1) {
      return head.wordClass() == WordClass.TERM && (head.key().length() > 3 || head.isName());
    }
    Unit first = units.getFirst();
    if (first.wordClass() == WordClass.GENERIC && head.wordClass() != WordClass.TERM) {
      return false;
    }
    return head.wordClass().canHead() && units.stream().anyMatch(u -> u.wordClass().isSpecific());
  }

  static String key(List<Unit> units) {
    if (units.size() == 1) {
      return units.getFirst().key();
    }
    StringBuilder key = new StringBuilder();
    for (Unit unit : units) {
      key.append(key.isEmpty() ? "" : " ").append(unit.key());
    }
    return key.toString();
  }

  static String surface(List<Unit> units) {
    StringBuilder surface = new StringBuilder();
    for (Unit unit : units) {
      surface.append(surface.isEmpty() ? "" : " ").append(unit.surface());
    }
    return surface.toString();
  }
}
