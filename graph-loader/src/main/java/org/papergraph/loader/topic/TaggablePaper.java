package org.papergraph.loader.topic;

import java.util.List;
import java.util.Map;
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

  /**
   * A paper by its properties in the graph: {@code title}, {@code abstract}, {@code keywords}, and {@code givenTopics}, of
   * the form {@code METHOD|score|label}.
   */
  public static TaggablePaper of(String id, Map<String, Object> properties) {
    return new TaggablePaper(id, String.valueOf(properties.get("title")),
        properties.get("abstract") instanceof String text ? text : null,
        texts(properties.get("keywords")),
        texts(properties.get("givenTopics")).stream().map(TaggablePaper::topic).toList());
  }

  private static List<String> texts(@Nullable Object list) {
    return list instanceof List<?> items ? items.stream().map(String::valueOf).toList() : List.of();
  }

  private static GivenTopic topic(String text) {
    String[] parts = text.split("\\|", 3);
    return new GivenTopic(parts[2], Double.parseDouble(parts[1]), TopicMethod.valueOf(parts[0]));
  }

  boolean isExtracted() {
    return given.stream().anyMatch(topic -> topic.method() == TopicMethod.EXTRACTED);
  }
}
