package org.papergraph.loader.topic;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the tagger needs to know of a paper. Texts may hold LaTeX or HTML.
 *
 * @param paperId any id, unique within one call
 * @param abstractText the abstract, if the source gives one
 * @param keywords the source's own keywords, unscored
 * @param given topics the source scores itself; a paper that is given EXTRACTED topics is not
 *   extracted again, since whoever extracted them had more text
 */
public record TaggablePaper(String paperId, String title, @Nullable String abstractText,
    List<String> keywords, List<GivenTopic> given) {

  public TaggablePaper {
    keywords = List.copyOf(keywords);
    given = List.copyOf(given);
  }

  boolean isExtracted() {
    return given.stream().anyMatch(topic -> topic.method() == TopicMethod.EXTRACTED);
  }
}
