package org.papergraph.app.compile;

import java.util.Set;
import java.util.TreeSet;
import org.neo4j.driver.summary.QueryProfile;

/**
 * What a profile says that a golden document keeps.
 *
 * @param operators the operators' names
 * @param hits      how often the store was asked
 */
record PlanSummary(Set<String> operators, long hits) {
  private static final Set<String> REFUSED = Set.of("AllNodesScan", "CartesianProduct", "Eager");

  static PlanSummary of(QueryProfile profile) {
    var operators = new TreeSet<String>();
    return new PlanSummary(operators, collect(profile, operators));
  }

  private static long collect(QueryProfile profile, Set<String> operators) {
    var name = profile.operatorType().replaceAll("@.*$", "");
    var details = String.valueOf(profile.arguments().get("Details"));
    operators
        .add("NodeByLabelScan".equals(name) ? name + " " + details.replaceAll("\"", "") : name);
    return profile.dbHits().orElse(0)
        + profile.children().stream().mapToLong(child -> collect(child, operators)).sum();
  }

  /** Operators that no read of ours may have; the few loads may be scanned. */
  Set<String> refused() {
    var refused = new TreeSet<String>(operators);
    refused.removeIf(name -> !REFUSED.contains(name)
        && !(name.startsWith("NodeByLabelScan") && !name.endsWith(":Load")));
    return refused;
  }

  String operatorNames() {
    return String.join(", ", operators);
  }

  String written() {
    return operatorNames() + "\nat most " + roundedUp(hits + hits / 20) + " db hits\n";
  }

  /** The budget: what was measured and a twentieth, since hits differ by a few, rounded up to two digits. */
  private static long roundedUp(long hits) {
    long unit = 1;
    while (hits / unit >= 100) {
      unit *= 10;
    }
    return (hits + unit - 1) / unit * unit;
  }
}
