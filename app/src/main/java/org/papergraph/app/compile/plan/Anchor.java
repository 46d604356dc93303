package org.papergraph.app.compile.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Where the search for the nodes of a list starts: the most selective condition that an index can
 * answer. A list without one starts from the index of its order.
 */
public sealed interface Anchor {

  /** The nodes of these ids. */
  record Ids(Predicate.IdIn ids) implements Anchor {
  }

  /** The neighbours of the nodes that another anchor finds. */
  record Neighbours(Predicate.Related related, Choice near) implements Anchor {
  }

  /** The hits of a full-text index. */
  record FullText(Predicate.Text text) implements Anchor {
  }

  /** The union of several, each with the conditions that remain within it. */
  record Union(List<Choice> branches) implements Anchor {
  }

  /**
   * An anchor and what remains to be checked.
   *
   * @param rest holds for a node exactly if, being of the anchor, it is wanted
   */
  record Choice(Anchor anchor, Predicate rest) {
  }

  /**
   * Chooses the anchor among the conditions of which all must hold. From the most selective to the
   * least: ids, an author's papers or co-authors, words, a topic's papers, alternatives that all
   * have anchors, a venue's papers.
   */
  static Optional<Choice> choose(Predicate filter) {
    var parts = filter.conjuncts();
    return IntStream.range(0, parts.size()).boxed()
        .filter(i -> rank(parts.get(i)) < Integer.MAX_VALUE)
        .min(Comparator.comparingInt(i -> rank(parts.get(i))))
        .map(best -> new Choice(anchor(parts.get(best)), without(parts, best)));
  }

  private static int rank(Predicate part) {
    return switch (part) {
      case Predicate.IdIn ids -> 0;
      case Predicate.Related related when choose(related.condition()).isPresent() -> switch (related
          .step().type()) {
        case "AUTHORED", "CO_AUTHORED", "CITES" -> 1;
        case "HAS_TOPIC" -> 3;
        default -> 5;
      };
      case Predicate.Text text -> 2;
      case Predicate.Any any when !any.parts().isEmpty()
        && any.parts().stream().allMatch(branch -> choose(branch).isPresent()) -> 4;
      default -> Integer.MAX_VALUE;
    };
  }

  private static Anchor anchor(Predicate part) {
    return switch (part) {
      case Predicate.IdIn ids -> new Ids(ids);
      case Predicate.Related related -> new Neighbours(related,
          choose(related.condition()).orElseThrow());
      case Predicate.Text text -> new FullText(text);
      case Predicate.Any any -> new Union(
          any.parts().stream().map(branch -> choose(branch).orElseThrow()).toList());
      default -> throw new IllegalArgumentException("no anchor: " + part);
    };
  }

  private static Predicate without(List<Predicate> parts, int chosen) {
    return Predicate.allOf(IntStream.range(0, parts.size()).filter(i -> i != chosen)
        .mapToObj(parts::get).toList());
  }
}
