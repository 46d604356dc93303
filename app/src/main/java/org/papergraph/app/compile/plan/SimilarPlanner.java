package org.papergraph.app.compile.plan;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.papergraph.app.compile.FieldSelection;
import org.papergraph.app.compile.mapping.NodeMapping;
import org.papergraph.app.error.ApiException;
import org.papergraph.app.error.ErrorCode;

/** Plans what is like one paper, or like several. */
final class SimilarPlanner {
  private static final int MOST_ROWS = 50;
  private static final int DEFAULT_ROWS = 10;
  private static final int MOST_PAPERS = 20;
  /** Shared among the papers asked about, so that many cost little more than one. */
  private static final long REACH = 2_000;
  private static final long LEAST_REACH = 200;

  private final NodeMapping paper;
  private final ProjectionPlanner projections;
  private final OpenValues values;

  SimilarPlanner(NodeMapping paper, ProjectionPlanner projections, OpenValues values) {
    this.paper = paper;
    this.projections = projections;
    this.values = values;
  }

  /** @throws ApiException BAD_USER_INPUT for bounds */
  Similarity toOne(FieldSelection field) {
    return similarity(field, 1);
  }

  /** @throws ApiException BAD_USER_INPUT for bounds and ids of anything but papers */
  RootPlan toSeveral(FieldSelection field) {
    var liked = ids(field, "papers");
    var disliked = ids(field, "notLike");
    if (liked.isEmpty()) {
      throw bad(field, "`papers` must hold 1 to " + MOST_PAPERS + " ids, not 0");
    }
    var similarity = similarity(field, liked.size() + disliked.size());
    return new RootPlan.SimilarTo(paper, values.add(liked), values.add(disliked), similarity);
  }

  private Similarity similarity(FieldSelection field, int papers) {
    var first = field.argument("first") instanceof Integer given ? given : DEFAULT_ROWS;
    if (first < 0 || first > MOST_ROWS) {
      throw bad(field, "`first` must be 0 to " + MOST_ROWS + ", not " + first);
    }
    return new Similarity(values.add((long) first),
        values.add(Math.max(LEAST_REACH, REACH / papers)),
        projections.kept("similar", () -> rows(field)));
  }

  private Similarity.@Nullable Rows rows(FieldSelection field) {
    var edges = field.below("edges");
    return field.hasRows()
        ? new Similarity.Rows(projections.ofType(paper, field.ofNodes()),
            edges.has("score") || edges.has("reasons"), edges.has("reasons"))
        : null;
  }

  private List<String> ids(FieldSelection field, String argument) {
    var ids = field.argument(argument) instanceof List<?> given
        ? given.stream().map(String::valueOf).distinct().toList()
        : List.<String>of();
    if (ids.size() > MOST_PAPERS) {
      throw bad(field, "`" + argument + "` takes at most " + MOST_PAPERS + " ids, not "
          + ids.size());
    }
    ids.stream().filter(id -> !id.startsWith(paper.idPrefix())).findFirst().ifPresent(id -> {
      throw bad(field, String.format(Locale.ROOT,
          "`%s` must hold ids of papers, which begin with %s; %s does not", argument,
          paper.idPrefix(), id));
    });
    return ids;
  }

  private static ApiException bad(FieldSelection field, String message) {
    return new ApiException(ErrorCode.BAD_USER_INPUT, field.name() + ": " + message);
  }
}
