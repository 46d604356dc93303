package org.papergraph.app.execution.exploration;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.papergraph.app.error.ApiException;
import org.papergraph.app.error.ErrorCode;
import org.papergraph.app.export.ExportedNetwork;
import org.papergraph.app.snapshot.GraphSnapshot;
import org.papergraph.app.snapshot.Ids;
import org.papergraph.app.traversal.Patience;

/**
 * What an exploration goes by.
 *
 * @param graph    the snapshot
 * @param renamed  asks the database for nodes that go by other ids now: ids → those of today, none for those unknown
 * @param patience how long it may take
 * @param today    the day in UTC: what is said to be of later is no measure of what is new
 * @param drawn    takes networks that are exported, in place of their texts; null: their texts are wanted
 */
public record Expedition(GraphSnapshot graph, Function<List<String>, Map<String, String>> renamed,
    Patience patience, LocalDate today, @Nullable Consumer<ExportedNetwork> drawn) {
  /** An answer may be some times what is counted beforehand: edges are not known before. */
  private static final long MOST_VALUES = 1_000_000;

  /**
   * Refuses answers that only turn out to be too large.
   *
   * @param values how many it would have
   */
  void afford(long values) {
    if (values > MOST_VALUES) {
      throw new ApiException(ErrorCode.QUERY_TOO_COMPLEX, String.format(Locale.ROOT,
          "The answer has %,d values; at most %,d are allowed. Ask for fewer nodes, or for edges of more "
              + "joint papers.",
          values, MOST_VALUES));
    }
  }

  /** The numbers of nodes that must be there. */
  int number(String argument, String id) {
    int number = numberOrNone(id);
    if (number < 0) {
      throw new ApiException(ErrorCode.NOT_FOUND,
          "`" + argument + "`: there is no " + kind(id) + " with the id " + id);
    }
    return number;
  }

  /** The number of a node; less than 0 if there is none. */
  int numberOrNone(String id) {
    var ids = ids(id);
    int number = ids.numberOf(id);
    if (number >= 0) {
      return number;
    }
    var now = renamed.apply(List.of(id)).get(id);
    return now == null ? -1 : ids.numberOf(now);
  }

  /** The numbers of those that are there and of the kind, ascending. */
  List<Integer> known(List<String> ids, String kind) {
    return numbers(ids.stream().filter(id -> kind(id).equals(kind)).toList());
  }

  /** The numbers of those nodes that are there, ascending. */
  List<Integer> numbers(List<String> ids) {
    var unknown = ids.stream().filter(id -> ids(id).numberOf(id) < 0).toList();
    var now = unknown.isEmpty() ? Map.<String, String>of() : renamed.apply(unknown);
    return ids.stream().map(id -> now.getOrDefault(id, id)).map(id -> ids(id).numberOf(id))
        .filter(number -> number >= 0).sorted().distinct().toList();
  }

  /** The ids of a node's type. */
  Ids ids(String id) {
    return switch (kind(id)) {
      case "paper" -> graph.papers();
      case "author" -> graph.authors();
      case "venue" -> graph.venues();
      case "topic" -> graph.topics();
      default -> throw new IllegalArgumentException(id);
    };
  }

  /** What an id says that its node is. */
  static String kind(String id) {
    int colon = id.indexOf(':');
    return colon < 0 ? "" : id.substring(0, colon);
  }
}
