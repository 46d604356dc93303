package org.papergraph.loader.source;

import java.util.List;
import org.papergraph.loader.record.PaperAmendment;
import org.papergraph.loader.record.PaperRecord;
import org.papergraph.loader.record.PersonRecord;
import org.papergraph.loader.record.VocabularyTerm;

/** What a reader finds, in the order of the file. */
public sealed interface SourceItem {

  Position position();

  /**
   * A record that can be loaded.
   *
   * @param notes single values that were left out, each with its reason
   */
  record Read(Position position, PaperRecord paper, List<String> notes) implements SourceItem {
  }

  /** Something said of a paper that is described elsewhere. */
  record Amended(Position position, PaperAmendment amendment, List<String> notes)
      implements
        SourceItem {
  }

  /** Something said of who is one person. */
  record Person(Position position, PersonRecord person, List<String> notes) implements SourceItem {
  }

  /** A concept of a topic vocabulary. */
  record Term(Position position, VocabularyTerm term, List<String> notes) implements SourceItem {
  }

  /**
   * Something that is no record but should be one.
   *
   * @param reason what is wrong and how to mend it
   * @param raw the text, cut to {@value #RAW_LIMIT} characters
   */
  record Refused(Position position, String reason, String raw) implements SourceItem {

    /** Characters of raw text that a refusal keeps. */
    public static final int RAW_LIMIT = 2_000;

    public Refused {
      raw = raw.length() <= RAW_LIMIT
          ? raw
          : raw.substring(0, RAW_LIMIT) + "… (" + raw.length() + " characters)";
    }
  }

  /**
   * What is left out without being an error: a file of a directory or archive that is in no format known here and that
   * nobody named, or, once a file and kind, records that are no papers.
   */
  record Skipped(Position position, String reason) implements SourceItem {
  }
}
