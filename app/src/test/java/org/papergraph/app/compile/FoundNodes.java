package org.papergraph.app.compile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.papergraph.app.compile.plan.Open;
import org.papergraph.app.compile.plan.Plan;
import org.papergraph.app.compile.plan.RootPlan;

/** What explorations are taken to have found in the fixture of the golden documents. */
final class FoundNodes {
  private static final int EACH = 5;
  /** Only the last hundred papers of the fixture cite others. */
  private static final int FIRST_PAPER = 900;

  private FoundNodes() {}

  /** The plan with five nodes of each type, or five lists of five papers, at each place for what is found. */
  static Plan in(Plan plan) {
    return plan.root() instanceof RootPlan.Found found ? plan.with(asked(found)) : plan;
  }

  private static Map<Open, List<?>> asked(RootPlan.Found found) {
    var asked = new HashMap<Open, List<?>>();
    found.slots().forEach(slot -> {
      switch (slot) {
        case RootPlan.Found.NodeSlot nodes -> nodes.groups()
            .forEach(group -> asked.put(group.ids(), ids(group.node().idPrefix())));
        case RootPlan.Found.PaperSlot papers -> asked.put(papers.asked(),
            IntStream.range(0, EACH)
                .mapToObj(at -> Map.of("at", (long) at, "papers", ids("paper:"))).toList());
      }
    });
    return asked;
  }

  private static List<String> ids(String prefix) {
    return IntStream.range(0, EACH).mapToObj(i -> switch (prefix) {
      case "paper:" -> "paper:title:p" + (FIRST_PAPER + i);
      case "author:" -> "author:name:a" + i;
      case "venue:" -> "venue:v" + i;
      case "topic:" -> "topic:t" + i;
      default -> throw new IllegalArgumentException(prefix);
    }).toList();
  }
}
