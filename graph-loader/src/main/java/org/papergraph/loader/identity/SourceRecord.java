package org.papergraph.loader.identity;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.papergraph.loader.record.PaperRecord;
import org.papergraph.loader.record.RecordJson;

/**
 * A record with the keys it is found and compared by.
 *
 * @param key tells the record from every other: the source, and the source's id or else the strongest id
 * @param body the record as JSON, canonical
 * @param hash of the body
 * @param titleGroup by which it is compared with records that lack its other ids
 */
public record SourceRecord(String key, PaperRecord paper, String body, String hash,
    TitleGroup titleGroup)
    implements
      Assertion {

  /** By trust in the source, then by key: the order in which values are preferred. */
  public static final Comparator<SourceRecord> PREFERENCE = Comparator
      .comparingInt((SourceRecord record) -> SourceTrust.rank(record.paper().source()))
      .thenComparing(record -> record.key());

  public static SourceRecord of(PaperRecord paper) {
    return of(paper, RecordJson.write(paper));
  }

  /** A record whose JSON is known, as it is when it comes from the graph. */
  public static SourceRecord of(PaperRecord paper, String body) {
    TitleGroup group = TitleGroup.of(paper);
    String id = paper.sourceId() != null ? paper.sourceId() : PaperIds.strongest(paper);
    return new SourceRecord(paper.source() + "|" + id, paper, body, Keys.hash(body, 32), group);
  }

  @Override
  public String source() {
    return paper.source();
  }

  @Override
  public @Nullable String updated() {
    return paper.updated();
  }

  boolean hasAuthors() {
    return !paper.authors().isEmpty();
  }

  boolean hasId() {
    return paper.doi() != null || paper.arxivId() != null;
  }

  /** The id under which the source's other data names this record; empty if it has none. */
  public String ownId() {
    return PaperIds.own(paper);
  }

  /** The ids that the record by itself gives its paper but the one by title, which two papers may share. */
  public List<String> firmIds() {
    return PaperIds.firm(paper);
  }
}
