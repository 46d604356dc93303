package org.papergraph.loader.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a source says of a paper that it describes elsewhere: abstracts and citations in files of their own, ids that
 * have been merged, records that have been withdrawn. It makes no paper by itself; it takes effect on the paper that
 * answers to {@link #paper}, whichever of them comes first.
 *
 * @param source the source's short name in lower case, such as {@code s2}
 * @param part tells apart what one source says of one paper, such as {@code abstract}, {@code merged}, or
 *   {@code cites:paper:s2:42}: of two amendments with one source, paper and part the later counts
 * @param paper the id of the paper that is meant, such as {@code paper:s2:123}
 * @param updated when the source last changed this (ISO date or date-time)
 * @param abstractText the paper's abstract
 * @param references ids of papers that it cites, as in {@link PaperRecord#references}
 * @param mergedInto the id of the paper that it has become part of: both ids mean one paper, whose own id this is
 * @param deleted the source has withdrawn its record of this id
 */
public record PaperAmendment(String source, String part, String paper, @Nullable String updated,
    @Nullable String abstractText, List<String> references, @Nullable String mergedInto,
    boolean deleted) {

  /** A paper's abstract. */
  public static PaperAmendment ofAbstract(String source, String paper, String text) {
    return new PaperAmendment(source, "abstract", paper, null, PlainText.abstractText(text),
        List.of(), null, false);
  }

  /** That a paper cites another. */
  public static PaperAmendment ofCitation(String source, String citing, String cited) {
    return new PaperAmendment(source, "cites:" + cited, citing, null, null, List.of(cited), null,
        false);
  }

  /** That a paper's id has been merged into another's. */
  public static PaperAmendment ofMerge(String source, String paper, String into,
      @Nullable String date) {
    return new PaperAmendment(source, "merged", paper, date, null, List.of(), into, false);
  }

  /** That a source has withdrawn a record. */
  public static PaperAmendment ofDeletion(String source, String paper, @Nullable String date) {
    return new PaperAmendment(source, "deleted", paper, date, null, List.of(), null, true);
  }
}
