package org.papergraph.loader.image;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Collects co-authorships paper by paper. A paper of n authors adds 1/(n-1) to the weight of each pair (Newman, Phys.
 * Rev. E 64, 016132); papers must come in the order of their ids, since sums of fractions depend on the order.
 */
final class CoAuthorships {

  /** A paper of more makes no pairs, as in derive-coauthors.cypher. */
  private static final int MOST_AUTHORS = 500;

  private final Map<String, Map<String, Pair>> pairs = new TreeMap<>();

  /**
   * @param authors ids of the authors named, possibly one twice
   * @param count how many authors the paper has, named or not
   */
  void add(Collection<String> authors, long count, @Nullable Long year) {
    if (authors.size() > MOST_AUTHORS) {
      return;
    }
    List<String> distinct = List.copyOf(new TreeSet<>(authors));
    for (int i = 0; i < distinct.size(); i++) {
      Map<String, Pair> others = pairs.computeIfAbsent(distinct.get(i), id -> new HashMap<>());
      for (String other : distinct.subList(i + 1, distinct.size())) {
        others.computeIfAbsent(other, id -> new Pair()).add(1.0 / (count - 1), year);
      }
    }
  }

  List<CoAuthorship> all() {
    List<CoAuthorship> all = new ArrayList<>();
    pairs.forEach((author, others) -> others
        .forEach(
            (coauthor, pair) -> all.add(new CoAuthorship(author, coauthor, pair.properties()))));
    return all;
  }

  private static final class Pair {

    private long papers;
    private double weight;
    private long firstYear = Long.MAX_VALUE;
    private long lastYear = Long.MIN_VALUE;

    void add(double share, @Nullable Long year) {
      papers++;
      weight += share;
      if (year != null) {
        firstYear = Math.min(firstYear, year);
        lastYear = Math.max(lastYear, year);
      }
    }

    Map<String, Object> properties() {
      Map<String, Object> properties = new HashMap<>();
      properties.put("papers", papers);
      properties.put("weight", weight);
      if (firstYear <= lastYear) {
        properties.put("firstYear", firstYear);
        properties.put("lastYear", lastYear);
      }
      return properties;
    }
  }
}
