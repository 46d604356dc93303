package org.papergraph.app.compile.mapping;

/** The kinds of statements the compiler can write for a field; the schema's enum of the same name. */
public enum AnswerShape {
  LOOKUP, NODES, LIST, SEARCH, NAME_CLUSTER, GRAPH, COAUTHOR_NETWORK, COLLABORATION_PATHS, TOPIC_PATHS, TOPIC_NETWORK, VENUE_OVERLAP, SUGGESTED_COLLABORATORS, SUGGESTED_REVIEWERS, TRENDING_PAPERS, EMERGING_TOPICS, TREND, CITATION, VERSIONS, SIMILAR, SIMILAR_TO, EXPORT
}
