package org.papergraph.loader.identity;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Something that a source says, and may say again in other words: a record, an amendment, who is one person. */
public sealed interface Assertion permits SourceRecord, SourceAmendment, SourcePerson {

  /**
   * By the source's own date, then by richness. A rule that asked which came first would make the graph depend on the
   * order of loads.
   */
  Comparator<Assertion> AGE = Comparator
      .comparing((Assertion said) -> String.valueOf(said.updated() == null ? "" : said.updated()))
      .thenComparingInt(said -> said.body().length())
      .thenComparing(said -> said.body());

  /** Tells it from everything else of its kind; of two with one key the newer counts. */
  String key();

  String source();

  /** When the source last changed it (ISO date or date-time). */
  @Nullable
  String updated();

  /** As JSON, canonical. */
  String body();

  /** Of the body. */
  String hash();

  /** Of two with one key, the one that counts. */
  static <T extends Assertion> T newer(T one, T other) {
    return AGE.compare(one, other) >= 0 ? one : other;
  }
}
