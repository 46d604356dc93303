package org.papergraph.app.compile.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.papergraph.app.compile.FieldSelection;
import org.papergraph.app.compile.mapping.GraphMapping;
import org.papergraph.app.compile.mapping.ListMapping;
import org.papergraph.app.compile.mapping.NodeMapping;
import org.papergraph.app.compile.mapping.SortKey;
import org.papergraph.app.error.ApiException;
import org.papergraph.app.error.ErrorCode;

/** Plans networks and paths. */
final class TraversalPlanner {
  private static final int MOST_SEEDS = 20;
  private static final List<SortKey> NEWEST_FIRST = List
      .of(new SortKey(SortKey.Holder.NODE, "year", false, true));

  private final GraphMapping mapping;
  private final ProjectionPlanner projections;
  private final OpenValues values;

  TraversalPlanner(GraphMapping mapping, ProjectionPlanner projections, OpenValues values) {
    this.mapping = mapping;
    this.projections = projections;
    this.values = values;
  }

  RootPlan network(FieldSelection field) {
    var authors = ((List<?>) Objects.requireNonNull(field.argument("authors"))).stream()
        .map(String::valueOf).distinct().toList();
    if (authors.isEmpty() || authors.size() > MOST_SEEDS) {
      throw bad("coauthorNetwork starts from 1 to " + MOST_SEEDS + " authors, not "
          + authors.size());
    }
    var nodes = field.below("nodes");
    var author = projections.kept("author",
        () -> projections.ofType(mapping.node("Author"), nodes.below("author")));
    return new RootPlan.Network(values.add(authors), number(field, "depth", 1, 4),
        values.add((long) number(field, "minSharedPapers", 1, Integer.MAX_VALUE)),
        "FRACTIONAL".equals(field.argument("weighting")),
        values.add((long) number(field, "maxNodes", 1, 1000)),
        author,
        field.has("nodes"), nodes.has("degree"), field.has("edges"));
  }

  RootPlan collaboration(FieldSelection field) {
    number(field, "k", 1, 1);
    var steps = field.below("paths").below("steps");
    var author = mapping.node("Author");
    return new RootPlan.AuthorPath(authorId(field, "from"), authorId(field, "to"),
        values.add((long) number(field, "maxLength", 1, 20)),
        projections.kept("from", () -> projections.ofType(author, steps.below("from"))),
        projections.kept("to", () -> projections.ofType(author, steps.below("to"))),
        projections.kept("papers", () -> jointPapers(steps)));
  }

  private List<RootPlan.JointPapers> jointPapers(FieldSelection steps) {
    var planned = new ArrayList<RootPlan.JointPapers>();
    var source = new Projection.Source.JointPapers(mapping.node("Paper"));
    for (var papers : steps.named("papers")) {
      var key = Columns.numbered("papers", planned.size());
      planned.add(new RootPlan.JointPapers(key,
          projections.connection(papers, source, ListMapping.of(source.node(), NEWEST_FIRST))));
      projections.rename("CollaborationStep", papers, key);
    }
    return planned;
  }

  RootPlan topics(FieldSelection field) {
    number(field, "k", 1, 1);
    var paths = field.below("paths");
    var links = paths.below("links");
    var from = String.valueOf(field.argument("from"));
    var to = String.valueOf(field.argument("to"));
    return new RootPlan.TopicPath(typeOf("from", from), values.add(List.of(from)),
        typeOf("to", to), values.add(List.of(to)),
        values.add(number(field, "maxLength", 2, 6) + 1L),
        projections.kept("nodes", () -> projections.ofAnyType(paths.below("nodes"))),
        projections.kept("topic",
            () -> projections.ofType(mapping.node("Topic"), links.below("topic"))),
        projections.kept("papers",
            () -> projections.ofType(mapping.node("Paper"), links.below("papers"))));
  }

  private NodeMapping typeOf(String argument, String id) {
    return mapping.nodeOfId(id).orElseThrow(() -> bad("`" + argument
        + "` must be the id of a paper, author, venue or topic, which begin with paper:, author:, "
        + "venue: or topic:"));
  }

  private Open authorId(FieldSelection field, String argument) {
    var id = String.valueOf(field.argument(argument));
    if (!id.startsWith("author:")) {
      throw bad("`" + argument + "` must be the id of an author, which begins with author:");
    }
    return values.add(List.of(id));
  }

  private static int number(FieldSelection field, String argument, int least, int most) {
    var value = field.argument(argument) instanceof Integer given ? given : least;
    if (value < least || value > most) {
      throw bad(field.name() + ": `" + argument + "` must be " + (least == most
          ? "" + least
          : least + (most == Integer.MAX_VALUE ? " or more" : " to " + most)) + ", not " + value);
    }
    return value;
  }

  private static ApiException bad(String message) {
    return new ApiException(ErrorCode.BAD_USER_INPUT, message);
  }
}
