package org.papergraph.app.http;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The media types in which the endpoint answers, and how a client's wishes choose among them. */
enum MediaTypes {
  /** In which the status code speaks of the request as a whole: what has no data is 4xx or 5xx. */
  GRAPHQL_RESPONSE("application/graphql-response+json"),
  /** In which any well-formed request is answered with 200, as older clients expect. */
  JSON("application/json");

  private static final Pattern COMMA = Pattern.compile(",");

  private final String name;

  MediaTypes(String name) {
    this.name = name;
  }

  /** With the encoding, as it stands in a response. */
  String header() {
    return name + "; charset=utf-8";
  }

  /**
   * The type a client prefers; {@link #JSON} if it does not say.
   *
   * @param accept the values of its {@code Accept} headers
   * @return empty if it accepts neither
   */
  static Optional<MediaTypes> accepted(List<String> accept) {
    if (accept.size() == 1) {
      // What most clients say.
      for (MediaTypes type : values()) {
        if (type.name.equals(accept.getFirst())) {
          return Optional.of(type);
        }
      }
    }
    List<Range> ranges = accept.stream().flatMap(COMMA::splitAsStream)
        .filter(range -> !range.isBlank()).map(Range::parse).toList();
    if (ranges.isEmpty()) {
      return Optional.of(JSON);
    }
    Set<MediaTypes> possible = EnumSet.allOf(MediaTypes.class);
    ranges.stream().filter(range -> range.weight == 0)
        .forEach(range -> possible.removeIf(type -> type.name.equals(range.name)));
    Range best = null;
    for (Range range : ranges) {
      boolean better = best == null || range.weight > best.weight;
      if (range.weight > 0 && better && range.choose(possible) != null) {
        best = range;
      }
    }
    return Optional.ofNullable(best).map(range -> range.choose(possible));
  }

  /** A media range of an {@code Accept} header: a type or a wildcard, and how much it is wanted. */
  private record Range(String name, double weight) {

    static Range parse(String text) {
      String[] parts = text.split(";", -1);
      double weight = 1;
      for (int i = 1; i < parts.length; i++) {
        String parameter = parts[i].strip().toLowerCase(Locale.ROOT);
        weight = parameter.startsWith("q=") ? weight(parameter.substring(2)) : weight;
      }
      return new Range(parts[0].strip().toLowerCase(Locale.ROOT), weight);
    }

    private static double weight(String number) {
      try {
        return Double.parseDouble(number);
      } catch (NumberFormatException notANumber) {
        return 0;
      }
    }

    /** Older clients say {@code * / *} and look for 200, so a wildcard means JSON where it may. */
    @Nullable
    MediaTypes choose(Set<MediaTypes> possible) {
      boolean wildcard = name.equals("*/*") || name.equals("application/*");
      if (wildcard) {
        return possible.contains(JSON) ? JSON : possible.stream().findFirst().orElse(null);
      }
      return possible.stream().filter(type -> type.name.equals(name)).findFirst().orElse(null);
    }
  }
}
