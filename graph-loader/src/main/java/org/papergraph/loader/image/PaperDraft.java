package org.papergraph.loader.image;

import java.util.List;
import org.papergraph.loader.compact.Packed;
import org.papergraph.loader.identity.BylineEntry;
import org.papergraph.loader.identity.Contents;
import org.papergraph.loader.identity.ResolvedPaper;
import org.papergraph.loader.identity.SourceRecord;
import org.papergraph.loader.identity.VenueLink;
import org.papergraph.loader.topic.TaggablePaper;
import org.papergraph.loader.topic.TopicCorpus;

/**
 * A paper with all that can be worked out for it alone, by any thread.
 *
 * @param records that describe it
 * @param authorKeys for each byline entry what tells its author from others: the id by name, or all ids of the entry
 * @param details for each byline entry the affiliation; then, if there is a venue, year, track, rawName, curated,
 *   acronym, kind, source
 */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way into a file
record PaperDraft(ResolvedPaper paper, List<Contents<SourceRecord>> records,
    List<String> authorKeys, byte[] details, TopicCorpus.Prepared text) {

  /** Between the ids of an entry; no id has one. */
  private static final String SEPARATOR = "\n";

  static PaperDraft of(ResolvedPaper paper, List<Contents<SourceRecord>> records,
      TopicCorpus corpus) {
    List<String> keys = paper.byline().stream().map(BylineEntry::key).map(PaperDraft::authorKey)
        .toList();
    return new PaperDraft(paper, records, keys, packed(paper),
        corpus.prepare(TaggablePaper.of(paper.id(), paper.properties())));
  }

  /** A list of ids as one text. */
  static String authorKey(List<String> ids) {
    return String.join(SEPARATOR, ids);
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
    }
    VenueLink venue = paper.venue();
    if (venue != null) {
      bytes.number(venue.year() == null ? 0 : venue.year());
      bytes.textOrNull(venue.track());
      bytes.text(venue.rawName());
      bytes.number(venue.venue().curated() ? 1 : 0);
      bytes.textOrNull(venue.venue().acronym());
      bytes.text(venue.venue().kind());
      bytes.text(venue.origin().source());
    }
    return bytes.take();
  }
}
