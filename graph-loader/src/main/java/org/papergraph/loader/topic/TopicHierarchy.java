package org.papergraph.loader.topic;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Topics of vocabularies that papers have, and all that are above them, whether or not a paper has those.
 *
 * @param labels by topic id, of every topic here
 * @param broader by topic id the ids of the topics directly above
 */
public record TopicHierarchy(Map<String, String> labels, Map<String, Set<String>> broader) {

  public TopicHierarchy {
    labels = Map.copyOf(labels);
    broader = Map.copyOf(broader);
  }

  static String id(String key) {
    return "topic:" + key;
  }

  /** The folded label again. */
  static String key(String id) {
    return id.substring(id("").length());
  }

  static Set<String> ids(Set<String> keys) {
    Set<String> ids = new TreeSet<>();
    keys.forEach(key -> ids.add(id(key)));
    return ids;
  }
}
