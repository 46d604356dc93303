package org.papergraph.loader.topic;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The topics of every paper of one call, best first; a paper without topics has an empty list.
 *
 * @param hierarchy those of vocabularies, with what is above them
 */
record TopicAssignments(Map<String, List<TopicAssignment>> byPaper,
    TopicHierarchy hierarchy) {

  TopicAssignments {
    byPaper = Collections.unmodifiableMap(new LinkedHashMap<>(byPaper));
  }

  /** The topics of a paper, best first; empty if it has none or is not known. */
  List<TopicAssignment> of(String paperId) {
    return byPaper.getOrDefault(paperId, List.of());
  }
}
