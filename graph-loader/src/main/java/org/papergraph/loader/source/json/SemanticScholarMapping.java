package org.papergraph.loader.source.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.papergraph.loader.record.Orcid;
import org.papergraph.loader.record.PaperAmendment;
import org.papergraph.loader.record.PersonRecord;

/**
 * Papers of Semantic Scholar and what stands within them: papers that cite a paper or that it cites are papers
 * themselves, and so are those of an author.
 */
final class SemanticScholarMapping {

  private SemanticScholarMapping() {}

  static void read(JsonNode value, Findings findings) {
    if (value.isNull()) {
      findings.skipped("null, which Semantic Scholar answers for an id that it does not know");
      return;
    }
    Fields record = Fields.of(value);
    if (record.has("papers") || (record.has("authorId") && !record.has("title"))) {
      author(record, findings);
    } else if (record.has("citingPaper") || record.has("citedPaper")) {
      linked(record.object(record.has("citingPaper") ? "citingPaper" : "citedPaper"), findings);
    } else {
      paper(record, findings);
    }
  }

  private static void author(Fields author, Findings findings) {
    List<Fields> papers = author.objects("papers");
    String id = author.text("authorId");
    String orcid = author.object("externalIds").firstText("ORCID");
    Optional<String> known = Orcid.parse(orcid == null ? "" : orcid);
    if (id != null && known.isPresent()) {
      findings.person(new PersonRecord(SemanticScholarPaper.SOURCE, id, null,
          List.of("author:s2:" + id, "author:orcid:" + known.get())));
    } else if (papers.isEmpty()) {
      findings.skipped("an author of Semantic Scholar without papers and ORCID iD");
    }
    papers.forEach(paper -> paper(paper.alone(), findings));
  }

  private static void paper(Fields paper, Findings findings) {
    List<Fields> cited = paper.objects("references");
    SemanticScholarPaper.read(paper, cited, findings);
    for (Fields reference : cited) {
      linked(reference, findings);
    }
    String id = SemanticScholarPaper.id(paper);
    for (Fields citing : paper.objects("citations")) {
      linked(citing, findings);
      cites(SemanticScholarPaper.id(citing), id, findings);
    }
  }

  /** A paper that is shown within another; where only its id is asked for it has no title. */
  private static void linked(Fields paper, Findings findings) {
    if (paper.text("title") != null) {
      SemanticScholarPaper.read(paper.alone(), List.of(), findings);
    } else {
      findings.skipped("a paper within another, of which no title is given");
    }
  }

  /** Said beside the records, since a citing paper's own record may come with all that it cites. */
  private static void cites(@Nullable String citing, @Nullable String cited, Findings findings) {
    if (citing != null && cited != null) {
      findings.amendment(PaperAmendment.ofCitation(SemanticScholarPaper.SOURCE,
          "paper:s2:" + citing, "paper:s2:" + cited));
    }
  }
}
