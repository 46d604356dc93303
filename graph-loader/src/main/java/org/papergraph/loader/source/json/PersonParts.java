package org.papergraph.loader.source.json;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Names that come in parts. */
final class PersonParts {

  private PersonParts() {}

  /** The parts that are there, one space between them; empty if none is. */
  static String joined(@Nullable String... parts) {
    return Stream.of(parts).filter(Objects::nonNull).map(String::strip)
        .filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
  }

  static String joined(@Nullable String first, List<String> middle, @Nullable String last,
      @Nullable String suffix) {
    return joined(first, String.join(" ", middle), last, suffix);
  }

  /** {@code Turing, Alan} as {@code Alan Turing}; a name with no comma or several is left as it is. */
  static String turned(String name) {
    int comma = name.indexOf(',');
    return comma > 0 && name.indexOf(',', comma + 1) < 0
        ? joined(name.substring(comma + 1), name.substring(0, comma))
        : name;
  }
}
