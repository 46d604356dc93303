package org.papergraph.loader.topic;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether a stretch of words looks like a term: C-value's linguistic filter. Immutable. */
final class TermShape {
  private static final int MIN_LETTERS = 4;

  private final Set<String> stopPhrases;
  private final Set<String> terms;

  TermShape(Vocabulary vocabulary) {
    WordLists lists = WordLists.read("phrases.txt");
    stopPhrases = lists.lines("stop phrase").stream().map(vocabulary::key)
        .collect(Collectors.toUnmodifiableSet());
    terms = lists.lines("term").stream().map(vocabulary::key)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The folded terms of the list. */
  Set<String> terms() {
    return terms;
  }

  boolean isStopPhrase(String key) {
    return stopPhrases.contains(key);
  }

  /** True if the units, whose joined key is given, may be a topic. */
  boolean accepts(List<Unit> units, String key) {
    if (stopPhrases.contains(key)) {
      return false;
    }
    return terms.contains(key) || isTerm(units);
  }

  private static boolean isTerm(List<Unit> units) {
    return units.size() == 1 ? isTerm(units.getFirst()) : isTermOfMany(units);
  }

  /** Words of four letters and names of three: "SE" is half of SE(3), but "3D" says enough. */
  private static boolean isTerm(Unit unit) {
    int length = unit.key().length();
    boolean longEnough = length >= MIN_LETTERS || (unit.isName()
        && (length == MIN_LETTERS - 1 || Character.isDigit(unit.key().charAt(0))));
    return unit.wordClass() == WordClass.TERM && longEnough;
  }

  /** "Machine learning model", "optimization algorithm": the head says nothing more. */
  private static boolean addsNothing(List<Unit> units) {
    List<Unit> rest = units.subList(0, units.size() - 1);
    WordClass head = units.getLast().wordClass();
    boolean ofLearning = head == WordClass.GENERIC && rest.getLast().key().equals("learning");
    return (ofLearning || head == WordClass.TRANSPARENT) && isTerm(rest);
  }

  /**
   * "Diffusion model" but not "large model"; "data augmentation" but not "data model"; "large language
   * model" but not "large graph".
   */
  private static boolean isTermOfMany(List<Unit> units) {
    WordClass first = units.getFirst().wordClass();
    WordClass head = units.getLast().wordClass();
    if (!head.canHead() || addsNothing(units)) {
      return false;
    }
    boolean weakStart = first == WordClass.GENERIC
        || (first == WordClass.MODIFIER && units.size() == 2);
    return (!weakStart || head == WordClass.TERM) && isSpecific(units);
  }

  private static boolean isSpecific(List<Unit> units) {
    for (Unit unit : units) {
      if (unit.wordClass().isSpecific()) {
        return true;
      }
    }
    return false;
  }
}
