package org.papergraph.app.compile.mapping;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The labels, relationships and properties of {@code docs/model.md} that the API may show. */
final class GraphModel {
  private static final Map<String, Set<String>> NODES = Map.of( //
      "Paper",
      Set.of("id", "title", "abstract", "year", "publishedOn", "type", "doi", "arxivId", "url",
          "citationCount", "upvotes", "authorCount", "sources", "retracted"),
      "Author",
      Set.of("id", "name", "nameKey", "spellings", "orcid", "identity", "paperCount",
          "citationCount",
          "firstYear", "lastYear"),
      "Venue", Set.of("id", "name", "acronym", "kind", "paperCount"), //
      "Topic", Set.of("id", "label", "kind", "paperCount"));

  private static final Map<String, Set<String>> RELATIONSHIPS = Map.of( //
      "AUTHORED", Set.of("position", "rawName", "affiliation", "source"), //
      "PUBLISHED_IN", Set.of("year", "track"), //
      "HAS_TOPIC", Set.of("score", "method"), //
      "CITES", Set.of("source"), //
      "BROADER", Set.of(), //
      "CO_AUTHORED", Set.of("papers", "weight", "firstYear", "lastYear"));

  private static final Map<String, Set<String>> SHAPES = Map.of( //
      "NameCluster", Set.of("nameKey", "paperCount", "authorRows", "authors"), //
      "AuthorRow", Set.of("author", "spelling", "paperCount"), //
      "CoauthorNetwork", Set.of("nodes", "edges", "truncated", "omittedNodes", "export"), //
      "NetworkNode", Set.of("author", "distance", "degree", "community", "centrality"), //
      "NetworkEdge",
      Set.of("source", "target", "sharedPapers", "weight", "firstYear", "lastYear"), //
      "CollaborationPaths", Set.of("status", "distance", "paths"), //
      "CollaborationPath", Set.of("length", "cost", "steps"), //
      "CollaborationStep", Set.of("from", "to", "sharedPapers", "weight", "papers"), //
      "TopicPaths", Set.of("status", "paths"), //
      "TopicPath", Set.of("score", "nodes", "links"));

  private static final Map<String, Set<String>> MORE_SHAPES = Map.of( //
      "SearchEdge", Set.of("score", "highlight"), //
      "PaperVersion",
      Set.of("type", "venueName", "year", "doi", "arxivId", "url", "sources"), //
      "SimilarPaperEdge", Set.of("score", "reasons"), //
      "SimilarityReason", Set.of("kind", "contribution", "detail"), //
      "YearCount", Set.of("year", "papers"), //
      "Facet", Set.of("value", "label", "count"), //
      "CrossFacet", Set.of("rows", "columns", "counts"), //
      "TopicLink", Set.of("topic", "specificity", "papers"), //
      "Graph",
      Set.of("version", "papers", "authors", "venues", "topics", "relationships", "loadedAt",
          "sources"), //
      "PageInfo", Set.of("hasNextPage", "hasPreviousPage", "startCursor", "endCursor"));

  private static final Map<String, Set<String>> COMPARISONS = Map.of( //
      "TopicNetwork", Set.of("papers", "nodes", "edges", "truncated", "omittedNodes", "export"), //
      "TopicNetworkNode", Set.of("topic", "papers", "degree", "community", "centrality"), //
      "TopicNetworkEdge", Set.of("source", "target", "sharedPapers", "npmi"), //
      "VenueOverlap", Set.of("venues", "pairs"), //
      "ComparedVenue", Set.of("venue", "papers", "authors"), //
      "VenuePair", Set.of("one", "other", "sharedAuthors", "jaccard", "authors", "flow"), //
      "SharedAuthor", Set.of("author", "papersInOne", "papersInOther"), //
      "VenueFlow", Set.of("year", "toOther", "toOne"));

  private static final Map<String, Set<String>> SUGGESTIONS = Map.of( //
      "CollaboratorSuggestions", Set.of("suggestions", "totalCount"), //
      "CollaboratorSuggestion", Set.of("node", "score", "coauthors", "topics"), //
      "CommonCoauthors", Set.of("contribution", "count", "authors"), //
      "CommonTopics", Set.of("contribution", "count", "topics"), //
      "ReviewerSuggestions", Set.of("asOf", "suggestions", "conflicts"), //
      "ReviewerSuggestion", Set.of("node", "score", "topics"), //
      "ReviewerTopic", Set.of("node", "papers", "lastYear", "contribution"));

  private static final Map<String, Set<String>> TRENDS = Map.of( //
      "TrendingPapers", Set.of("asOf", "papers", "totalCount"), //
      "TrendingPaper", Set.of("node", "score", "perDay", "upvotes", "citations"), //
      "EmergingTopics", Set.of("asOf", "topics", "totalCount", "paperCount", "paperCountBefore"), //
      "EmergingTopic",
      Set.of("node", "growth", "papers", "papersBefore", "share", "shareBefore"));

  private static final Set<String> ALWAYS_ON_EDGES = Set.of("papers", "weight", "position");

  private GraphModel() {}

  static boolean hasLabel(String label) {
    return NODES.containsKey(label);
  }

  static boolean nodeHas(String label, String property) {
    return NODES.getOrDefault(label, Set.of()).contains(property);
  }

  static boolean hasRelationship(String type) {
    return RELATIONSHIPS.containsKey(type);
  }

  static Set<String> relationshipProperties(String type) {
    return RELATIONSHIPS.getOrDefault(type, Set.of());
  }

  /** Whether a property of a relationship is always there. */
  static boolean edgeAlwaysHas(String property) {
    return ALWAYS_ON_EDGES.contains(property);
  }

  /** Whether a statement shape answers this field of a type that is neither node, edge nor connection. */
  static boolean shapeHas(String type, String field) {
    return Stream.of(SHAPES, MORE_SHAPES, SUGGESTIONS, TRENDS, COMPARISONS)
        .anyMatch(shapes -> shapes.getOrDefault(type, Set.of()).contains(field));
  }
}
