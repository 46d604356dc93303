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
    TitleGroup titleGroup) {

  /** By trust in the source, then by key: the order in which values are preferred. */
  public static final Comparator<SourceRecord> PREFERENCE = Comparator
      .comparingInt((SourceRecord record) -> SourceTrust.rank(record.paper().source()))
      .thenComparing(record -> record.key());

  private static final Comparator<SourceRecord> NEWER = Comparator
      .comparing((SourceRecord record) -> String
          .valueOf(record.paper().updated() == null ? "" : record.paper().updated()))
      .thenComparingInt(record -> record.body().length())
      .thenComparing(record -> record.body());

  public static SourceRecord of(PaperRecord paper) {
    return of(paper, RecordJson.write(paper));
  }

  /** A record whose JSON is known, as it is when it comes from the graph. */
  public static SourceRecord of(PaperRecord paper, String body) {
    TitleGroup group = TitleGroup.of(paper);
    String id = paper.sourceId() != null ? paper.sourceId() : PaperIds.strongest(paper);
    return new SourceRecord(paper.source() + "|" + id, paper, body, Keys.hash(body, 32), group);
  }

  /**
   * Of two records with one key, the one that counts: the later by the source's own date, else the richer. A rule that
   * asked which came first would make the graph depend on the order of loads.
   */
  public SourceRecord orNewer(SourceRecord other) {
    return NEWER.compare(this, other) >= 0 ? this : other;
  }

  /** True if the other record is there and says the same. */
  public boolean hasContentOf(@Nullable SourceRecord other) {
    return other != null && hash.equals(other.hash);
  }

  boolean hasAuthors() {
    return !paper.authors().isEmpty();
  }

  boolean hasId() {
    return paper.doi() != null || paper.arxivId() != null;
  }

  /** The ids that the record by itself gives its paper. */
  List<String> ids() {
    return PaperIds.all(this);
  }
}
