package org.papergraph.loader.topic;

import java.util.List;

/** How a paper came by a topic, strongest evidence first. */
public enum TopicMethod {
  /** The source names it as a keyword of the paper. */
  KEYWORD,
  /** A term of a vocabulary given to the loader was found in the paper. */
  VOCABULARY,
  /** A phrase of the title or abstract that the paper shares with others. */
  EXTRACTED;

  private static final List<TopicMethod> BY_CODE = List.of(values());

  /** A small number that stands for it, the smaller the stronger. */
  int code() {
    return BY_CODE.indexOf(this);
  }

  static TopicMethod of(int code) {
    return BY_CODE.get(code);
  }
}
