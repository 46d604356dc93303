package org.papergraph.app.citation;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Bylines as BibTeX reads them: {@code von Last, Jr, First and …}. */
final class BibTexNames {
  /** What would be read as the border between names, parts of names, or as all the others. */
  private static final Pattern BORDER = Pattern.compile("(?i)(?:^|.* )and(?: .*|$)|.*,.*|others");

  private BibTexNames() {}

  static String byline(List<PersonName> names, boolean cut) {
    var written = names.stream().map(BibTexNames::name);
    return Stream.concat(written, cut ? Stream.of("others") : Stream.empty())
        .collect(Collectors.joining(" and "));
  }

  private static String name(PersonName name) {
    if (name.literal()) {
      return "{" + BibTexText.escaped(name.family()) + "}";
    }
    var family = part(name.family());
    var last = name.particle() == null ? family : part(name.particle()) + " " + family;
    return Stream.of(last, part(name.suffix()), part(name.given()))
        .filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
  }

  private static String part(@Nullable String part) {
    if (part == null) {
      return "";
    }
    var escaped = BibTexText.escaped(part);
    return BORDER.matcher(part).matches() ? "{" + escaped + "}" : escaped;
  }
}
