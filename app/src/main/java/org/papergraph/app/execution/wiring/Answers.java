package org.papergraph.app.execution.wiring;

import graphql.GraphQLContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.papergraph.app.compile.FieldSelection;
import org.papergraph.app.compile.plan.Plan;
import org.papergraph.app.compile.plan.RootPlan;
import org.papergraph.app.error.ApiException;
import org.papergraph.app.error.ErrorCode;
import org.papergraph.app.execution.completion.CitedPage;
import org.papergraph.app.execution.completion.CitedPages;
import org.papergraph.app.export.PaperFormat;

/** From what the statement of a root field returned to what the schema's fields look into. */
final class Answers {
  private Answers() {}

  static @Nullable Object of(Plan plan, FieldSelection selection, @Nullable Object data,
      GraphQLContext context) {
    return switch (plan.root()) {
      case RootPlan.Nodes nodes -> inOrder(plan.list(nodes.asked()), map(data));
      case RootPlan.Search search -> Highlights.in(plan, search, map(data));
      case RootPlan.SimilarTo similar -> similar(plan, similar, map(data));
      case RootPlan.GraphFacts facts -> facts(map(data));
      case RootPlan.Export export -> exported(selection, map(data), context);
      default -> data;
    };
  }

  /** The text, unless the papers themselves are wanted. */
  private static String exported(FieldSelection selection, Map<?, ?> data, GraphQLContext context) {
    var page = CitedPage.of(data);
    CitedPages pages = context.get(CitedPages.class);
    if (pages != null) {
      pages.add(page);
      return "";
    }
    return PaperFormat.valueOf(String.valueOf(selection.argument("format"))).text(page.papers());
  }

  private static List<@Nullable Object> inOrder(List<?> asked, Map<?, ?> groups) {
    var found = new HashMap<Object, Object>();
    groups.values().forEach(rows -> ((List<?>) rows).forEach(
        row -> found.putIfAbsent(map(row).get("asked"), map(row).get("node"))));
    var nodes = new ArrayList<@Nullable Object>();
    asked.forEach(id -> nodes.add(found.get(id)));
    return nodes;
  }

  private static Map<?, ?> similar(Plan plan, RootPlan.SimilarTo similar, Map<?, ?> data) {
    var liked = plan.list(similar.liked());
    var found = (List<?>) Objects.requireNonNull(data.get("found"));
    var missing = found.indexOf(false);
    if (missing >= liked.size()) {
      throw unknown("notLike",
          String.valueOf(plan.list(similar.disliked()).get(missing - liked.size())), "paper");
    }
    if (missing >= 0) {
      throw unknown("papers", String.valueOf(liked.get(missing)), "paper");
    }
    return data;
  }

  private static ApiException unknown(String argument, String id, String kind) {
    return new ApiException(ErrorCode.NOT_FOUND, "`" + argument + "`: there is no " + kind
        + " with the id " + id);
  }

  private static Map<String, @Nullable Object> facts(Map<?, ?> data) {
    var facts = new HashMap<String, @Nullable Object>();
    data.forEach((key, value) -> facts.put(String.valueOf(key), value));
    facts.computeIfAbsent("version", key -> 0L);
    facts.computeIfPresent("loadedAt", (key, value) -> value.toString());
    return facts;
  }

  private static Map<?, ?> map(@Nullable Object data) {
    return (Map<?, ?>) Objects.requireNonNull(data, "the statement returned no row");
  }
}
