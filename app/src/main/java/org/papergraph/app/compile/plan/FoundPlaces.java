package org.papergraph.app.compile.plan;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.papergraph.app.compile.mapping.AnswerShape;

/** Where answers that are found in the snapshot have nodes, or something that is made of them. */
final class FoundPlaces {
  /** Where nodes stand in each answer. */
  private static final Map<AnswerShape, List<Place>> PLACES = Map.of( //
      AnswerShape.COAUTHOR_NETWORK, List.of(nodes("nodes_author", "Author"),
          export("CoauthorNetwork", "Author", "name", "paperCount", "firstYear", "lastYear")), //
      AnswerShape.COLLABORATION_PATHS,
      List.of(nodes("paths_steps_from", "Author"), nodes("paths_steps_to", "Author"),
          papers("paths_steps", "CollaborationStep")), //
      AnswerShape.TOPIC_PATHS,
      List.of(nodes("paths_nodes", null), nodes("paths_links_topic", "Topic"),
          nodes("paths_links_papers", "Paper")), //
      AnswerShape.TOPIC_NETWORK,
      List.of(nodes("nodes_topic", "Topic"), export("TopicNetwork", "Topic", "label")), //
      AnswerShape.VENUE_OVERLAP,
      List.of(nodes("venues_venue", "Venue"), nodes("pairs_one", "Venue"),
          nodes("pairs_other", "Venue"), nodes("pairs_authors_author", "Author")), //
      AnswerShape.SUGGESTED_COLLABORATORS,
      List.of(nodes("suggestions_node", "Author"),
          nodes("suggestions_coauthors_authors", "Author"),
          nodes("suggestions_topics_topics", "Topic")), //
      AnswerShape.SUGGESTED_REVIEWERS,
      List.of(nodes("suggestions_node", "Author"), nodes("suggestions_topics_node", "Topic")), //
      AnswerShape.TRENDING_PAPERS, List.of(nodes("papers_node", "Paper")), //
      AnswerShape.EMERGING_TOPICS, List.of(nodes("topics_node", "Topic")));

  private FoundPlaces() {}

  /** The places of an answer. */
  static List<Place> of(AnswerShape shape) {
    return Objects.requireNonNull(PLACES.get(shape), shape.name());
  }

  /** Where an answer has nodes, or something that is made of them. */
  sealed interface Place {}

  /**
   * Nodes.
   *
   * @param path the fields that lead there, joined by {@code _}
   * @param type theirs; null: any
   */
  record OfNodes(String path, @Nullable String type) implements Place {
  }

  /**
   * Lists of papers with pages.
   *
   * @param path  the fields that lead to what has them, joined by {@code _}
   * @param owner the type of that
   */
  record OfPapers(String path, String owner) implements Place {
  }

  /**
   * The text of a network.
   *
   * @param owner  the type of the network
   * @param type   of its nodes
   * @param fields that are needed of those
   */
  record OfExport(String owner, String type, List<String> fields) implements Place {
  }

  private static Place nodes(String path, @Nullable String type) {
    return new OfNodes(path, type);
  }

  private static Place papers(String path, String owner) {
    return new OfPapers(path, owner);
  }

  private static Place export(String owner, String type, String... fields) {
    return new OfExport(owner, type, List.of(fields));
  }
}
