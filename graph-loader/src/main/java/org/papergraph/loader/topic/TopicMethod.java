package org.papergraph.loader.topic;

/** How a paper came by a topic, strongest evidence first. */
public enum TopicMethod {
  /** The source names it as a keyword of the paper. */
  KEYWORD,
  /** A term of a vocabulary given to the loader was found in the paper. */
  VOCABULARY,
  /** A phrase of the title or abstract that the paper shares with others. */
  EXTRACTED
}
