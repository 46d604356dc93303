package org.papergraph.app.execution.wiring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A random filter and order of papers, both as arguments of the API and as plain Java.
 *
 * @param filter  the argument
 * @param holds   the same for one paper
 * @param orderBy the argument
 * @param order   the same between two papers
 * @param down    whether the last key of it descends
 */
record NaiveQuery(Map<String, Object> filter, Predicate<NaivePaper> holds,
    List<Map<String, Object>> orderBy, Comparator<NaivePaper> order, boolean down) {

  private record Condition(Map<String, Object> filter, Predicate<NaivePaper> holds) {
  }

  static NaiveQuery random(Random random) {
    var condition = all(random, 2);
    var orderBy = new ArrayList<Map<String, Object>>();
    var order = Comparator.<NaivePaper>comparingInt(paper -> 0);
    var directions = new LinkedHashMap<String, Boolean>();
    for (int i = random.nextInt(3); i > 0; i--) {
      var down = random.nextBoolean();
      var field = List.of("YEAR", "CITATION_COUNT", "TITLE").get(random.nextInt(3));
      orderBy.add(Map.of("field", field, "direction", down ? "DESC" : "ASC"));
      order = order.thenComparing(by(field, down));
      directions.putIfAbsent(field, down);
    }
    return new NaiveQuery(condition.filter(), condition.holds(), orderBy, order,
        !directions.isEmpty() && directions.lastEntry().getValue());
  }

  /** Of all papers, where ids break ties in the direction of the key before. */
  List<String> answer(List<NaivePaper> papers) {
    return answer(papers, by(down));
  }

  /** Below an author, where they do so from the least. */
  List<String> answerBelow(List<NaivePaper> papers) {
    return answer(papers, by(false));
  }

  private List<String> answer(List<NaivePaper> papers, Comparator<NaivePaper> ties) {
    return papers.stream().filter(holds).sorted(order.thenComparing(ties)).map(NaivePaper::id)
        .toList();
  }

  private static Comparator<NaivePaper> by(boolean descendingIds) {
    var ids = Comparator.comparing(NaivePaper::id);
    return descendingIds ? ids.reversed() : ids;
  }

  private static Comparator<NaivePaper> by(String field, boolean down) {
    return switch (field) {
      case "YEAR" -> nullsLast(NaivePaper::year, down);
      case "CITATION_COUNT" -> nullsLast(NaivePaper::citations, down);
      default -> nullsLast(NaivePaper::title, down);
    };
  }

  private static <T extends Comparable<T>> Comparator<NaivePaper> nullsLast(
      Function<NaivePaper, @Nullable T> value, boolean down) {
    Comparator<T> natural = Comparator.naturalOrder();
    return (one, other) -> {
      var left = value.apply(one);
      var right = value.apply(other);
      if (left == null || right == null) {
        return Boolean.compare(left == null, right == null);
      }
      return down ? natural.compare(right, left) : natural.compare(left, right);
    };
  }

  private static Condition all(Random random, int depth) {
    var parts = new ArrayList<Condition>();
    for (int i = random.nextInt(3); i > 0; i--) {
      parts.add(one(random, depth));
    }
    return new Condition(Map.of("and", parts.stream().map(Condition::filter).toList()),
        paper -> parts.stream().allMatch(part -> part.holds().test(paper)));
  }

  private static Condition one(Random random, int depth) {
    return switch (random.nextInt(depth > 0 ? 9 : 7)) {
      case 0 -> {
        int from = 2014 + random.nextInt(6);
        int to = from + random.nextInt(4);
        yield new Condition(Map.of("year", Map.of("from", from, "to", to)),
            paper -> paper.year() != null && paper.year() >= from && paper.year() <= to);
      }
      case 1 -> {
        var years = List.of(2015 + random.nextInt(6), 2015 + random.nextInt(6));
        yield new Condition(Map.of("year", Map.of("in", years)),
            paper -> paper.year() != null && years.contains(paper.year()));
      }
      case 2 -> {
        int from = random.nextInt(10);
        yield new Condition(Map.of("citationCount", Map.of("from", from)),
            paper -> paper.citations() != null && paper.citations() >= from);
      }
      case 3 -> {
        var ids = List.of("author:name:a" + random.nextInt(14),
            "author:name:a" + random.nextInt(14));
        yield new Condition(Map.of("author", Map.of("in", ids)),
            paper -> ids.stream().anyMatch(paper.authors()::contains));
      }
      case 4 -> {
        var ids = List.of("topic:t" + random.nextInt(9));
        yield new Condition(Map.of("topic", Map.of("in", ids)),
            paper -> ids.stream().anyMatch(paper.topics()::contains));
      }
      case 5 -> {
        var ids = List.of("venue:v" + random.nextInt(5), "venue:v" + random.nextInt(5));
        yield new Condition(Map.of("venue", Map.of("in", ids)),
            paper -> paper.venue() != null && ids.contains(paper.venue()));
      }
      case 6 -> {
        var ids = List.of("paper:title:" + random.nextInt(60), "paper:title:" + random.nextInt(60));
        yield new Condition(Map.of("ids", ids), paper -> ids.contains(paper.id()));
      }
      case 7 -> {
        var part = all(random, depth - 1);
        yield new Condition(Map.of("not", part.filter()), part.holds().negate());
      }
      default -> {
        var parts = List.of(all(random, depth - 1), one(random, depth - 1));
        yield new Condition(Map.of("or", parts.stream().map(Condition::filter).toList()),
            paper -> parts.stream().anyMatch(part -> part.holds().test(paper)));
      }
    };
  }
}
