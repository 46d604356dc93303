package org.papergraph.app.traversal;

import java.util.List;
import java.util.Objects;
import org.papergraph.app.snapshot.GraphSnapshot;

/**
 * Ways from one author to another over joint papers.
 *
 * @param distance the number of steps of the shortest way, whatever its length; less than 0 if there is none
 * @param ways     the best ways: the authors on each, ends included
 */
public record CollaborationPaths(int distance, List<int[]> ways) {

  /**
   * What is asked.
   *
   * @param from      where ways start
   * @param to        where they lead
   * @param k         how many, 1 or more
   * @param mostSteps how many steps each may have, 1 or more
   */
  public record Question(int from, int to, int k, int mostSteps) {
  }

  /**
   * The ways of least cost, a step costing 1/weight.
   *
   * @param fractional whether weights are Newman's rather than numbers of papers
   */
  public static CollaborationPaths strongest(GraphSnapshot graph, Evidence evidence,
      boolean fractional,
      Question question, Patience patience) {
    var shortest = shortest(graph, evidence,
        new Question(question.from(), question.to(), 1, question.mostSteps()),
        patience);
    if (shortest.distance() < 1 || shortest.ways().isEmpty()) {
      return shortest;
    }
    try (var search = new StrongestWays(graph, evidence, fractional, question.to(), patience)) {
      var best = Objects
          .requireNonNull(search.best(question.from(), Bans.NONE, question.mostSteps()));
      return new CollaborationPaths(shortest.distance(),
          BestWays.from(best, question.k(), search, question.mostSteps()));
    }
  }

  /** The ways of fewest steps. */
  public static CollaborationPaths shortest(GraphSnapshot graph, Evidence evidence,
      Question question,
      Patience patience) {
    if (question.from() == question.to()) {
      return new CollaborationPaths(0, List.of(new int[]{question.from()}));
    }
    try (var search = new ShortestWays(graph, evidence, question.to(), patience)) {
      var best = search.best(question.from(), Bans.NONE, Integer.MAX_VALUE);
      if (best == null) {
        return new CollaborationPaths(-1, List.of());
      }
      int distance = best.length - 1;
      return new CollaborationPaths(distance, distance > question.mostSteps()
          ? List.of()
          : BestWays.from(best, question.k(), search, question.mostSteps()));
    }
  }

  /** The papers that count which two authors wrote together, ascending. */
  public static List<Integer> joint(GraphSnapshot graph, Evidence evidence, int one, int other) {
    return graph.papersBy().of(one)
        .filter(paper -> evidence.counts(paper) && graph.authorsOf().has(paper, other)).boxed()
        .toList();
  }

  /** What papers weigh together: their number, or Newman's weight. */
  public static double weight(GraphSnapshot graph, List<Integer> joint, boolean fractional) {
    return fractional
        ? joint.stream().mapToDouble(paper -> 1.0 / (graph.facts().authorCount(paper) - 1))
            .reduce(0, Double::sum)
        : joint.size();
  }
}
