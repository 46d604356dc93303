package org.papergraph.loader.source.json;

import org.papergraph.loader.record.PaperAmendment;
import org.papergraph.loader.source.ReadingOptions;

/**
 * Semantic Scholar's dataset of citations. Some stand in it twice: to say a thing again changes nothing, so no memory
 * is kept of what has been said.
 */
final class SemanticScholarCitationsFormat extends JsonFormat {

  SemanticScholarCitationsFormat() {
    super("s2-citations", "Semantic Scholar citations, lines of the dataset");
  }

  @Override
  boolean matches(JsonHead head) {
    return head.has("citingcorpusid", "citedcorpusid");
  }

  @Override
  JsonMapping mapping(String file, ReadingOptions options, JsonLayout layout) {
    return (value, findings) -> {
      Fields line = Fields.of(value);
      String citing = line.text("citingcorpusid");
      String cited = line.text("citedcorpusid");
      if (citing != null && cited != null) {
        findings.amendment(PaperAmendment.ofCitation(SemanticScholarPaper.SOURCE,
            "paper:s2:" + citing, "paper:s2:" + cited));
      } else {
        findings.skipped(
            (citing == null ? "a citation whose citing paper" : "a citation whose cited paper")
                + " Semantic Scholar could not tell (null)");
      }
    };
  }
}
