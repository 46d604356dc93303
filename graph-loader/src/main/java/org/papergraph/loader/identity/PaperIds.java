package org.papergraph.loader.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.papergraph.loader.record.PaperRecord;

/** Ids of papers: {@code paper:doi:…}, {@code paper:arxiv:…}, {@code paper:title:<hash>}, {@code paper:<source>:…}. */
final class PaperIds {

  /** Strongest first, equal ones in the order of their text. */
  static final Comparator<String> STRENGTH = Comparator.comparingInt(PaperIds::rank)
      .thenComparing(Comparator.naturalOrder());

  private static final int HASH_DIGITS = 20;

  private PaperIds() {}

  static String strongest(PaperRecord paper) {
    if (paper.doi() != null) {
      return "paper:doi:" + paper.doi();
    }
    return paper.arxivId() != null ? "paper:arxiv:" + paper.arxivId() : title(paper);
  }

  /** Every id that the record gives its paper but the one by title, which two papers may share. */
  static List<String> firm(PaperRecord paper) {
    List<String> ids = new ArrayList<>();
    if (paper.doi() != null) {
      ids.add("paper:doi:" + paper.doi());
    }
    if (paper.arxivId() != null) {
      ids.add("paper:arxiv:" + paper.arxivId());
    }
    String own = own(paper);
    if (!own.isEmpty()) {
      ids.add(own);
    }
    paper.ids().forEach((scheme, id) -> ids.add("paper:" + scheme + ":" + id));
    return ids;
  }

  /** The source's own id of the record; empty if it has none that can stand in an id. */
  static String own(PaperRecord paper) {
    return paper.sourceId() == null || paper.sourceId().contains(" ")
        ? ""
        : "paper:" + paper.source() + ":" + paper.sourceId();
  }

  /** The id by title, first author and year, as one record knows them. */
  static String title(PaperRecord paper) {
    TitleGroup group = TitleGroup.of(paper);
    String year = paper.year() == null ? "" : paper.year().toString();
    return "paper:title:"
        + Keys.hash(group.titleKey() + "\n" + group.lastName() + "\n" + year, HASH_DIGITS);
  }

  private static int rank(String id) {
    if (id.startsWith("paper:doi:")) {
      return 0;
    }
    return id.startsWith("paper:arxiv:") ? 1 : id.startsWith("paper:title:") ? 2 : 3;
  }
}
