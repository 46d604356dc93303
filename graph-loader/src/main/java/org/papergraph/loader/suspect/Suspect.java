package org.papergraph.loader.suspect;

import java.util.Comparator;
import java.util.List;

/**
 * Authors to look at.
 *
 * @param authors two ids that may be one person's, in alphabetical order, or one that may be two people's
 * @param names the authors' names, in the same order
 * @param score log-odds: the sum of the evidence's weights
 * @param evidence the weightiest first
 */
public record Suspect(Kind kind, List<String> authors, List<String> names, double score,
    List<Evidence> evidence) {

  /** The likeliest first; which of two equally likely ones is first does not depend on how they were found. */
  public static final Comparator<Suspect> LIKELIEST = Comparator
      .comparingDouble(Suspect::score).reversed()
      .thenComparing(Suspect::kind)
      .thenComparing(suspect -> String.join("\n", suspect.authors()));

  /** What is suspected. */
  public enum Kind {
    ONE_PERSON, TWO_PEOPLE
  }

  static Suspect of(Kind kind, List<String> authors, List<String> names, List<Evidence> evidence) {
    List<Evidence> sorted = evidence.stream().filter(each -> Math.abs(each.weight()) >= 0.05)
        .sorted(Comparator.comparingDouble((Evidence each) -> -Math.abs(each.weight()))
            .thenComparing(Evidence::text))
        .toList();
    double score = sorted.stream().mapToDouble(Evidence::weight).sum();
    return new Suspect(kind, authors, names, score, sorted);
  }
}
