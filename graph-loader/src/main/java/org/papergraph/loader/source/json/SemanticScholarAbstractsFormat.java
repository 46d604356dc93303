package org.papergraph.loader.source.json;

import org.papergraph.loader.record.PaperAmendment;
import org.papergraph.loader.source.ReadingOptions;

/** Semantic Scholar's dataset of abstracts. */
final class SemanticScholarAbstractsFormat extends JsonFormat {

  SemanticScholarAbstractsFormat() {
    super("s2-abstracts", "Semantic Scholar abstracts, lines of the dataset");
  }

  @Override
  boolean matches(JsonHead head) {
    return head.has("corpusid", "abstract") && !head.hasAny("title", "authors");
  }

  @Override
  JsonMapping mapping(String file, ReadingOptions options, JsonLayout layout) {
    return (value, findings) -> {
      Fields line = Fields.of(value);
      String paper = line.text("corpusid");
      String text = line.text("abstract");
      if (paper == null) {
        findings.refused("corpusid: missing; whose abstract is this?");
      } else if (text == null) {
        findings.skipped("a line of abstracts without an abstract");
      } else {
        findings.amendment(
            PaperAmendment.ofAbstract(SemanticScholarPaper.SOURCE, "paper:s2:" + paper, text));
      }
    };
  }
}
