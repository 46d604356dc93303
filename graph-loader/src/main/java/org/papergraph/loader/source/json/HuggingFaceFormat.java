package org.papergraph.loader.source.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import org.papergraph.loader.record.PaperRecord;
import org.papergraph.loader.record.PaperRecordBuilder;
import org.papergraph.loader.source.ReadingOptions;

/** Hugging Face Daily Papers: a day's list as the API gives it, or a paper alone. */
final class HuggingFaceFormat extends JsonFormat {

  HuggingFaceFormat() {
    super("hugging-face", "Hugging Face Daily Papers, answers of the API");
  }

  @Override
  boolean matches(JsonHead head) {
    String repr = head.first().asText();
    JsonNode paper = head.first().path("paper");
    return (paper.has("id") && paper.hasNonNull("authors"))
        || (head.has("id", "title", "summary", "authors") && head.hasAny("upvotes", "publishedAt"))
        || (PythonLiteral.isLikely(repr) && repr.contains("'paper'"));
  }

  @Override
  JsonMapping mapping(String file, ReadingOptions options, JsonLayout layout) {
    return HuggingFaceFormat::read;
  }

  private static void read(JsonNode value, Findings findings) {
    Fields entry = Fields.of(value);
    Fields fields = entry.has("paper") ? entry.object("paper") : entry;
    String id = fields.text("id");
    PaperRecordBuilder paper = PaperRecord.from("hf-daily-papers")
        .sourceId(id)
        .arxivId(id)
        .title(fields.text("title"))
        .abstractText(fields.text("summary"))
        .type(PaperTypes.PREPRINT)
        .updated(fields.text("submittedOnDailyAt"))
        .upvotes(fields.integer("upvotes"));
    Published.parse(fields.text("publishedAt")).into(paper);
    authors(fields.objects("authors"), paper);
    fields.texts("ai_keywords").forEach(paper::keyword);
    Long comments = entry.integer("numComments");
    if (comments != null && comments > 0) {
      paper.extra("comments", comments.toString());
    }
    findings.paper(paper.notes(entry.notes()));
  }

  /** Who has asked not to be shown is counted, not named; accounts that have claimed a name are not kept. */
  private static void authors(List<Fields> authors, PaperRecordBuilder paper) {
    List<Fields> shown = authors.stream().filter(author -> !author.flag("hidden")).toList();
    shown.forEach(author -> paper.author(Objects.requireNonNullElse(author.text("name"), "")));
    if (shown.size() < authors.size()) {
      paper.authorCount(authors.size());
    }
  }
}
