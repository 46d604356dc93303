package org.papergraph.app.execution.exploration;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.papergraph.app.compile.FieldSelection;
import org.papergraph.app.error.ApiException;
import org.papergraph.app.error.ErrorCode;
import org.papergraph.app.traversal.Evidence;

/** The arguments of a field, within their bounds. */
record Arguments(FieldSelection field) {
  private static final int LAST_YEAR = 9999;

  /** A whole number that has a default. */
  int number(String argument, int least, int most) {
    if (field.argument(argument) instanceof Integer given) {
      return between(argument, given, least, most);
    }
    throw bad("`" + argument + "` must be a number, not null");
  }

  private int between(String argument, int value, int least, int most) {
    if (value < least || value > most) {
      throw bad("`" + argument + "` must be " + least
          + (most == Integer.MAX_VALUE ? " or more" : " to " + most)
          + ", not " + value);
    }
    return value;
  }

  String text(String argument) {
    return String.valueOf(Objects.requireNonNull(field.argument(argument), argument));
  }

  /** The id of a node of one of these kinds. */
  String id(String argument, String... kinds) {
    var id = text(argument);
    if (!List.of(kinds).contains(Expedition.kind(id))) {
      throw bad("`" + argument + "` must be the id of " + (kinds.length == 1
          ? article(kinds[0]) + ", which begins with " + kinds[0] + ":"
          : "a paper, author, venue or topic, which begin with paper:, author:, venue: or topic:"));
    }
    return id;
  }

  private static String article(String kind) {
    return (kind.startsWith("a") ? "an " : "a ") + kind;
  }

  /** Ids, each once; an empty list if not given. */
  List<String> ids(String argument, int most) {
    var ids = field.argument(argument) instanceof List<?> given
        ? given.stream().map(String::valueOf).distinct().toList()
        : List.<String>of();
    if (ids.size() > most) {
      throw bad("`" + argument + "` takes at most " + most + " ids, not " + ids.size());
    }
    return ids;
  }

  /** Ids of nodes of one kind, each once; an empty list if not given. */
  List<String> ids(String argument, int most, String kind) {
    var ids = ids(argument, most);
    ids.stream().filter(id -> !Expedition.kind(id).equals(kind)).findFirst().ifPresent(id -> {
      throw bad("`" + argument + "` must be ids of " + kind + "s, which begin with " + kind
          + ":, not " + id);
    });
    return ids;
  }

  /** A year of our era, or another if not given. */
  OptionalInt year(String argument, OptionalInt otherwise) {
    return has(argument) ? OptionalInt.of(number(argument, 1, LAST_YEAR)) : otherwise;
  }

  /** A day, counted from 1970-01-01, or another if not given. */
  OptionalLong day(String argument, OptionalInt otherwise) {
    return field.argument(argument) instanceof LocalDate day
        ? OptionalLong.of(day.toEpochDay())
        : otherwise.stream().asLongStream().findFirst();
  }

  boolean has(String argument) {
    return field.argument(argument) != null;
  }

  /** Bounds of {@code years} and {@code maxAuthorsPerPaper}. */
  Evidence.Bounds bounds() {
    var years = field.argument("years") instanceof Map<?, ?> range ? range : Map.of();
    var from = (Integer) years.get("from");
    var to = (Integer) years.get("to");
    if (from != null && to != null && from > to) {
      throw bad("`years` must not end before it begins: from " + from + " to " + to);
    }
    var most = (@Nullable Integer) field.argument("maxAuthorsPerPaper");
    if (most != null) {
      between("maxAuthorsPerPaper", most, 2, Integer.MAX_VALUE);
    }
    return new Evidence.Bounds(from, to, most);
  }

  ApiException bad(String message) {
    return new ApiException(ErrorCode.BAD_USER_INPUT, field.name() + ": " + message);
  }
}
