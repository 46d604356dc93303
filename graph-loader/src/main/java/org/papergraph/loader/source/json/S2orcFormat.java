package org.papergraph.loader.source.json;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import org.papergraph.loader.record.PaperRecord;
import org.papergraph.loader.record.PaperRecordBuilder;
import org.papergraph.loader.record.TopicMention;
import org.papergraph.loader.record.VenueMention;
import org.papergraph.loader.source.ReadingOptions;

/** Metadata of S2ORC, the Semantic Scholar Open Research Corpus. */
final class S2orcFormat extends JsonFormat {

  S2orcFormat() {
    super("s2orc", "S2ORC metadata, one record a line");
  }

  @Override
  boolean matches(JsonHead head) {
    return head.has("paper_id")
        && head.hasAny("s2_url", "outbound_citations", "has_pdf_parse", "mag_field_of_study");
  }

  @Override
  JsonMapping mapping(String file, ReadingOptions options, JsonLayout layout) {
    return S2orcFormat::read;
  }

  private static void read(JsonNode value, Findings findings) {
    Fields line = Fields.of(value);
    PaperRecordBuilder paper = PaperRecord.from("s2orc")
        .sourceId(line.text("paper_id"))
        .id(SemanticScholarPaper.SOURCE, line.text("paper_id"))
        .id("mag", first(line.text("mag_id")))
        .id("acl", first(line.text("acl_id")))
        .id("pmid", first(line.text("pubmed_id")))
        .id("pmcid", first(line.text("pmc_id")))
        .arxivId(line.text("arxiv_id"))
        .doi(line.text("doi"))
        .title(line.text("title"))
        .abstractText(line.text("abstract"))
        .year(line.year("year"))
        .url(line.text("s2_url"));
    for (Fields author : line.objects("authors")) {
      paper.author(PersonParts.joined(author.text("first"), author.texts("middle"),
          author.text("last"), author.text("suffix")));
    }
    String journal = line.text("journal");
    if (line.text("venue") != null) {
      paper.venue(VenueMention.named(String.valueOf(line.text("venue"))));
    } else if (journal != null) {
      paper.venue(new VenueMention(journal, null, "JOURNAL", null));
    }
    line.texts("mag_field_of_study")
        .forEach(field -> paper.topic(new TopicMention(field, 1, "VOCABULARY")));
    line.texts("outbound_citations")
        .forEach(id -> paper.reference(SemanticScholarPaper.SOURCE + ":" + id));
    findings.paper(paper.notes(line.notes()));
  }

  /** Where several records of others were taken for one, their ids stand between commas. */
  private static @Nullable String first(@Nullable String ids) {
    return ids == null ? null : ids.split(",", 2)[0];
  }
}
