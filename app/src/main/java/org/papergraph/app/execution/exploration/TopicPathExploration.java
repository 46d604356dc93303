package org.papergraph.app.execution.exploration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.papergraph.app.compile.FieldSelection;
import org.papergraph.app.snapshot.GraphSnapshot;
import org.papergraph.app.traversal.Specificity;
import org.papergraph.app.traversal.TopicEvidence;
import org.papergraph.app.traversal.TopicPaths;
import org.papergraph.app.traversal.TopicPaths.End;
import org.papergraph.app.traversal.TopicPaths.Kind;
import org.papergraph.app.traversal.TopicPaths.Way;

/** Answers {@code topicPaths}. */
final class TopicPathExploration implements Exploration {
  private static final int MOST_PATHS = 10;
  private static final int MOST_PAPERS = 10;

  @Override
  public Sketch explore(FieldSelection field, Expedition expedition) {
    var arguments = new Arguments(field);
    var question = new TopicPaths.Question(end("from", arguments, expedition),
        end("to", arguments, expedition), arguments.number("k", 1, MOST_PATHS),
        arguments.number("maxLength", 1, TopicPaths.MOST_STEPS));
    var found = TopicPaths.find(expedition.graph(), question, expedition.patience());
    var drawing = new Drawing(expedition.graph(), question,
        field.below("paths").below("links").has("papers"), new Sketch());
    return drawing.sketch(found);
  }

  private static End end(String argument, Arguments arguments, Expedition expedition) {
    var id = arguments.id(argument, "paper", "author", "venue", "topic");
    return new End(Kind.valueOf(Expedition.kind(id).toUpperCase(Locale.ROOT)),
        expedition.number(argument, id));
  }

  /** How ways become rows. */
  private record Drawing(GraphSnapshot graph, TopicPaths.Question question, boolean papers,
      Sketch sketch) {

    Sketch sketch(TopicPaths found) {
      var paths = found.ways().stream().map(this::path).toList();
      return sketch.answer(sketch.row()
          .with("status", PathStatus.of(found.connected(), !paths.isEmpty()))
          .with("paths", paths));
    }

    private Map<String, @Nullable Object> path(Way way) {
      var nodes = nodes(way);
      var links = new ArrayList<Map<String, @Nullable Object>>();
      for (int place = 0; place < nodes.size(); place++) {
        if (nodes.get(place).kind() == Kind.TOPIC && !way.topics().isEmpty()) {
          links.add(link(nodes, place));
        }
      }
      return sketch.row().with("score", new Specificity(graph).mean(way.topics()))
          .nodes("nodes", "paths_nodes", nodes.stream().map(this::id).toList())
          .with("links", links).map();
    }

    private List<End> nodes(Way way) {
      var nodes = new ArrayList<End>();
      if (way.topics().isEmpty() || question.from().kind() != Kind.TOPIC) {
        nodes.add(question.from());
      }
      for (int place = 0; place < way.topics().size(); place++) {
        if (place > 0) {
          nodes.add(new End(Kind.PAPER, way.papers().get(place - 1)));
        }
        nodes.add(new End(Kind.TOPIC, way.topics().get(place)));
      }
      if (!way.topics().isEmpty() && question.to().kind() != Kind.TOPIC) {
        nodes.add(question.to());
      }
      return nodes;
    }

    private Map<String, @Nullable Object> link(List<End> nodes, int place) {
      int topic = nodes.get(place).number();
      var beside = nodes.subList(Math.max(0, place - 1), Math.min(nodes.size(), place + 2));
      var row = sketch.row().with("specificity", new Specificity(graph).of(topic))
          .node("topic", "paths_links_topic", id(nodes.get(place)));
      if (papers) {
        row.nodes("papers", "paths_links_papers", new TopicEvidence(graph)
            .newest(topic, beside, MOST_PAPERS).stream().map(graph.papers()::get).toList());
      }
      return row.map();
    }

    private String id(End node) {
      var ids = switch (node.kind()) {
        case PAPER -> graph.papers();
        case AUTHOR -> graph.authors();
        case VENUE -> graph.venues();
        case TOPIC -> graph.topics();
      };
      return ids.get(node.number());
    }
  }
}
