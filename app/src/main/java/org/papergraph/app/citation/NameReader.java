package org.papergraph.app.citation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells the parts of names as they stand on papers: {@code First Last} or {@code Last, First}. */
final class NameReader {
  private static final Set<String> PARTICLES = Set.of("af", "al", "am", "aus", "av", "bin", "ben",
      "bint", "d", "da", "dal", "dalla", "das", "de", "degli", "dei", "del", "della", "den", "der",
      "di", "do", "dos", "du", "el", "ibn", "la", "las", "le", "les", "lo", "los", "na", "of",
      "op", "'t", "ten", "ter", "the", "thoe", "tot", "van", "vande", "vanden", "vander", "vom",
      "von", "vor", "zu", "zum", "zur");
  /** Those that are also written with a capital letter, as part of the family name. */
  private static final Set<String> CAPITAL = Set.of("Da", "De", "Del", "Della", "Den", "Der", "Di",
      "Dos", "La", "Ter", "Van", "Vanden", "Von");
  /** Between two family names, for example {@code Costa e Silva}. */
  private static final Set<String> BETWEEN = Set.of("e", "i", "y");
  private static final Pattern SUFFIX = Pattern.compile("(?i:jr|sr)\\.?|II|III|IV");
  private static final Pattern ORGANISATION = Pattern.compile("(?i)(?:^the .*|.*\\b(?:agency|"
      + "alliance|association|committee|collaboration|community|consortium|corporation|council|"
      + "foundation|group|inc\\.?|initiative|institute|labs?|laboratory|ltd\\.?|ministry|network|"
      + "project|society|team|university))|^university of .*");
  private static final Pattern UNSPACED_SCRIPT = Pattern
      .compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]");

  private NameReader() {}

  /** The parts of a name that is one line and not empty. */
  static PersonName read(String line) {
    if (UNSPACED_SCRIPT.matcher(line).find() || ORGANISATION.matcher(line).matches()) {
      return PersonName.literal(line);
    }
    var parts = Arrays.stream(line.split(",")).map(String::strip).filter(part -> !part.isEmpty())
        .toList();
    return switch (parts.size()) {
      case 1 -> inOrder(words(parts.getFirst()), null);
      case 2 -> SUFFIX.matcher(parts.get(1)).matches()
          ? inOrder(words(parts.get(0)), parts.get(1))
          : inverted(parts.get(0), parts.get(1), null);
      case 3 -> SUFFIX.matcher(parts.get(1)).matches()
          ? inverted(parts.get(0), parts.get(2), parts.get(1))
          : suffixLast(line, parts);
      default -> PersonName.literal(line);
    };
  }

  private static PersonName suffixLast(String line, List<String> parts) {
    return SUFFIX.matcher(parts.get(2)).matches()
        ? inverted(parts.get(0), parts.get(1), parts.get(2))
        : PersonName.literal(line);
  }

  private static PersonName inOrder(List<String> all, @Nullable String knownSuffix) {
    var suffix = knownSuffix;
    var words = all;
    if (suffix == null && words.size() > 2 && SUFFIX.matcher(words.getLast()).matches()) {
      suffix = words.getLast();
      words = words.subList(0, words.size() - 1);
    }
    if (words.size() == 1 && suffix == null) {
      return PersonName.literal(words.getFirst());
    }
    int last = startOfLast(words);
    var name = last(words.subList(last, words.size()));
    var given = last == 0 ? null : String.join(" ", words.subList(0, last));
    return new PersonName(given, name.particle(), name.family(), suffix, false);
  }

  private static PersonName inverted(String last, String given, @Nullable String suffix) {
    var name = last(words(last));
    return new PersonName(given, name.particle(), name.family(), suffix, false);
  }

  /** Where particles and family name begin: after at least one given name. */
  private static int startOfLast(List<String> words) {
    int start = words.size() - 1;
    if (start > 2 && BETWEEN.contains(words.get(start - 1))) {
      start -= 2;
    }
    while (start > 1
        && (isParticle(words.get(start - 1)) || CAPITAL.contains(words.get(start - 1)))) {
      start--;
    }
    return Math.max(start, 0);
  }

  /** Small words before the family name are particles; the last word never is. */
  private static PersonName last(List<String> words) {
    int family = 0;
    while (family < words.size() - 1 && isParticle(words.get(family))) {
      family++;
    }
    var particle = family == 0 ? null : String.join(" ", words.subList(0, family));
    return new PersonName(null, particle, String.join(" ", words.subList(family, words.size())),
        null, false);
  }

  private static boolean isParticle(String word) {
    return word.equals(word.toLowerCase(Locale.ROOT)) && PARTICLES.contains(word);
  }

  private static List<String> words(String text) {
    return List.of(text.split(" "));
  }
}
