package org.papergraph.loader.image;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.papergraph.loader.compact.Packed;
import org.papergraph.loader.identity.BylineEntry;
import org.papergraph.loader.identity.ResolvedPaper;
import org.papergraph.loader.identity.SourceRecord;
import org.papergraph.loader.identity.VenueLink;
import org.papergraph.loader.topic.GivenTopic;
import org.papergraph.loader.topic.TaggablePaper;
import org.papergraph.loader.topic.TopicCorpus;
import org.papergraph.loader.topic.TopicMethod;

/**
 * A paper with all that can be worked out for it alone, by any thread.
 *
 * @param records that describe it
 * @param authorKeys for each byline entry what tells its author from others: the id by name, or all ids of the entry
 * @param details for each byline entry affiliation and source; then, if there is a venue, year, track, rawName,
 *   curated, acronym, kind
 */
record PaperDraft(ResolvedPaper paper, List<SourceRecord> records, List<String> authorKeys,
    byte[] details, TopicCorpus.Prepared text) {

  /** Between the ids of an entry; no id has one. */
  private static final String SEPARATOR = "\n";

  static PaperDraft of(ResolvedPaper paper, List<SourceRecord> records, TopicCorpus corpus) {
    List<String> keys = new ArrayList<>();
    for (BylineEntry entry : paper.byline()) {
      keys.add(entry.ids().isEmpty() ? entry.nameId() : String.join(SEPARATOR, entry.ids()));
    }
    return new PaperDraft(paper, records, keys, packed(paper),
        corpus.prepare(taggable(paper)));
  }

  /** The ids that an author's key was made of. */
  static List<String> ids(String authorKey) {
    return List.of(authorKey.split(SEPARATOR, -1));
  }

  /** What is needed of it later, but for authors and venue, which go by their numbers. */
  private static byte[] packed(ResolvedPaper paper) {
    Packed bytes = new Packed();
    for (BylineEntry entry : paper.byline()) {
      bytes.textOrNull(entry.affiliation());
      bytes.text(entry.source());
    }
    VenueLink venue = paper.venue();
    if (venue != null) {
      bytes.number(venue.year() == null ? 0 : venue.year());
      bytes.textOrNull(venue.track());
      bytes.text(venue.rawName());
      bytes.number(venue.venue().curated() ? 1 : 0);
      bytes.textOrNull(venue.venue().acronym());
      bytes.text(venue.venue().kind());
    }
    return bytes.take();
  }

  private static TaggablePaper taggable(ResolvedPaper paper) {
    Map<String, Object> properties = paper.properties();
    return new TaggablePaper(paper.id(), String.valueOf(properties.get("title")),
        properties.get("abstract") instanceof String text ? text : null,
        texts(properties.get("keywords")),
        texts(properties.get("givenTopics")).stream().map(PaperDraft::given).toList());
  }

  private static List<String> texts(@Nullable Object list) {
    return list instanceof List<?> items ? items.stream().map(String::valueOf).toList() : List.of();
  }

  /** From {@code METHOD|score|label}. */
  private static GivenTopic given(String text) {
    String[] parts = text.split("\\|", 3);
    return new GivenTopic(parts[2], Double.parseDouble(parts[1]), TopicMethod.valueOf(parts[0]));
  }
}
