package org.papergraph.app.execution.wiring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.papergraph.app.compile.plan.Plan;
import org.papergraph.app.compile.plan.RootPlan;
import org.papergraph.app.search.Highlighter;
import org.papergraph.app.search.SearchQuery;

/** Puts {@code highlight} in the place of the texts that a search came with. */
final class Highlights {
  private Highlights() {}

  static Map<?, ?> in(Plan plan, RootPlan.Search search, Map<?, ?> found) {
    if (search.rows() == null || !search.rows().highlight()) {
      return found;
    }
    var highlighter = new Highlighter(
        SearchQuery.typed(String.valueOf(plan.value(search.text()))));
    var answer = new HashMap<Object, Object>(found);
    answer.put("rows", ((List<?>) Objects.requireNonNull(found.get("rows"))).stream()
        .map(row -> highlighted((Map<?, ?>) row, highlighter)).toList());
    return answer;
  }

  private static Map<Object, @Nullable Object> highlighted(Map<?, ?> row,
      Highlighter highlighter) {
    var highlighted = new HashMap<Object, @Nullable Object>(row);
    var texts = (List<?>) Objects.requireNonNull(row.get("texts"));
    highlighted.put("highlight", highlighter
        .of(texts.stream().filter(Objects::nonNull).map(String::valueOf).toList()));
    return highlighted;
  }
}
