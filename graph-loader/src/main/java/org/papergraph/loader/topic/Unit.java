package org.papergraph.loader.topic;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A word, or several that hyphens join: what a phrase is made of and is never cut within.
 *
 * @param surface as written, hyphens kept, without possessive
 * @param key folded, hyphens as spaces
 */
record Unit(String surface, String key, WordClass wordClass) {

  boolean isBoundary() {
    return wordClass == WordClass.BOUNDARY;
  }

  /** Written like LLM, GANs, U-Net or ImageNet: no ordinary word, whatever its letters. */
  boolean isName() {
    return isName(surface);
  }

  /** Written with a capital behind its first letter. */
  static boolean isName(String word) {
    return word.chars().skip(1).anyMatch(Character::isUpperCase);
  }

  /** This unit as an abbreviation of {@code meaning}; itself if it has none or is a plain word. */
  Unit standingFor(@Nullable String meaning) {
    return meaning == null || !isName() ? this : new Unit(surface, meaning, WordClass.TERM);
  }

  static String key(List<Unit> units) {
    return joined(units, Unit::key);
  }

  static String surface(List<Unit> units) {
    return joined(units, Unit::surface);
  }

  private static String joined(List<Unit> units, Function<Unit, String> part) {
    if (units.size() == 1) {
      return part.apply(units.getFirst());
    }
    StringBuilder text = new StringBuilder();
    for (Unit unit : units) {
      text.append(text.isEmpty() ? "" : " ").append(part.apply(unit));
    }
    return text.toString();
  }
}
