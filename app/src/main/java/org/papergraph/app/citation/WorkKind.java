package org.papergraph.app.citation;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What kind of work a paper is, and what the formats call it. */
enum WorkKind {
  ARTICLE("article", "journal", "JOUR", "article-journal"), CONFERENCE("inproceedings", "booktitle",
      "CONF", "paper-conference"), PREPRINT("misc", "howpublished", "UNPB", "article"), BOOK("book",
          "publisher", "BOOK", "book"), CHAPTER("incollection", "booktitle", "CHAP",
              "chapter"), THESIS("phdthesis", "school", "THES", "thesis"), REPORT("techreport",
                  "institution", "RPRT", "report"), DATASET("misc", "howpublished", "DATA",
                      "dataset"), OTHER("misc", "howpublished", "GEN", "document");

  private static final Pattern BOOK_CHAPTER = Pattern.compile("chapter|book ?section|in ?book");
  private static final Pattern WHOLE_BOOK = Pattern.compile("\\b(book|monograph)\\b");
  private static final Pattern SPOKEN = Pattern.compile("conference|proceedings|workshop");

  private final String bibTex;
  private final String container;
  private final String ris;
  private final String csl;

  WorkKind(String bibTex, String container, String ris, String csl) {
    this.bibTex = bibTex;
    this.container = container;
    this.ris = ris;
    this.csl = csl;
  }

  /**
   * The kind of a paper. A venue that is a conference or a journal tells more than a source's word:
   * many sources call everything an article, and a paper stays a preprint to the one that had it first.
   */
  static WorkKind of(CitedPaper paper) {
    var type = paper.type() == null
        ? ""
        : paper.type().toLowerCase(Locale.ROOT).replaceAll("[-_]", " ");
    var special = special(type);
    if (special != null) {
      return special;
    }
    var venue = paper.venue();
    if (venue != null && venue.isOfKind("JOURNAL")) {
      return ARTICLE;
    }
    if (venue != null && (venue.isOfKind("CONFERENCE") || venue.isOfKind("WORKSHOP"))) {
      return CONFERENCE;
    }
    if (SPOKEN.matcher(type).find()) {
      return CONFERENCE;
    }
    boolean stored = venue == null ? paper.arxivId() != null : venue.isOfKind("REPOSITORY");
    if (stored || type.contains("preprint") || type.contains("posted content")) {
      return PREPRINT;
    }
    return type.contains("article") || type.contains("journal") ? ARTICLE : OTHER;
  }

  private static @Nullable WorkKind special(String type) {
    if (type.contains("thesis") || type.contains("dissertation")) {
      return THESIS;
    }
    if (BOOK_CHAPTER.matcher(type).find()) {
      return CHAPTER;
    }
    if (WHOLE_BOOK.matcher(type).find()) {
      return BOOK;
    }
    if (type.contains("report")) {
      return REPORT;
    }
    return type.contains("dataset") || type.contains("data set") ? DATASET : null;
  }

  /** The entry type of BibTeX. */
  String bibTex() {
    return bibTex;
  }

  /** The field of BibTeX for where it was published. */
  String container() {
    return container;
  }

  /** The value of RIS's tag {@code TY}. */
  String ris() {
    return ris;
  }

  /** The item type of CSL. */
  String csl() {
    return csl;
  }
}
