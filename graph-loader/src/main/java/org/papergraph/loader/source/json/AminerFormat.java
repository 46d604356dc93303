package org.papergraph.loader.source.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.papergraph.loader.record.PaperRecord;
import org.papergraph.loader.record.PaperRecordBuilder;
import org.papergraph.loader.record.TopicMention;
import org.papergraph.loader.record.VenueMention;
import org.papergraph.loader.source.ReadingOptions;

/** AMiner's DBLP-Citation network, version 12 and, in lines, those before it. */
final class AminerFormat extends JsonFormat {

  private static final String SOURCE = "aminer";

  AminerFormat() {
    super("aminer", "AMiner DBLP-Citation network, version 10 or later");
  }

  @Override
  boolean matches(JsonHead head) {
    return head.has("title")
        && head.hasAny("fos", "n_citation", "indexed_abstract");
  }

  @Override
  JsonMapping mapping(String file, ReadingOptions options, JsonLayout layout) {
    return AminerFormat::read;
  }

  private static void read(JsonNode value, Findings findings) {
    Fields fields = Fields.of(value);
    Fields index = fields.object("indexed_abstract");
    String type = fields.text("doc_type");
    PaperRecordBuilder paper = PaperRecord.from(SOURCE)
        .sourceId(fields.text(fields.has("id") ? "id" : "_id"))
        .doi(fields.text("doi"))
        .title(fields.text("title"))
        .abstractText(index.isEmpty()
            ? fields.text("abstract")
            : InvertedIndex.text(index.object("InvertedIndex")))
        .year(fields.year("year"))
        .type(PaperTypes.of(type))
        .citationCount(fields.integer("n_citation"));
    authors(fields, paper);
    venue(fields, paper, Objects.requireNonNullElse(type, ""));
    for (Fields topic : fields.objects("fos")) {
      String label = topic.text("name");
      if (label != null && topic.score("w") > 0) {
        paper.topic(new TopicMention(label, topic.score("w"), "VOCABULARY"));
      }
    }
    fields.texts("keywords").forEach(paper::keyword);
    fields.texts("references").forEach(id -> paper.reference(SOURCE + ":" + id));
    for (String field : List.of("volume", "issue", "page_start", "page_end", "publisher")) {
      String text = fields.text(field);
      if (text != null) {
        paper.extra(field, text);
      }
    }
    findings.paper(paper.notes(fields.notes()));
  }

  private static void authors(Fields fields, PaperRecordBuilder paper) {
    for (JsonNode author : fields.list("authors")) {
      if (author.isTextual()) {
        paper.author(author.textValue());
        continue;
      }
      String id = author.path(author.has("id") ? "id" : "_id").asText();
      paper.author(author.path("name").asText(), author.path("orcid").asText(),
          id.isBlank() ? Map.of() : Map.of(SOURCE, id), author.path("org").asText());
    }
  }

  private static void venue(Fields fields, PaperRecordBuilder paper, String type) {
    String name = fields.hasObject("venue")
        ? fields.object("venue").text("raw")
        : fields.text("venue");
    if (name != null) {
      String kind = type.toUpperCase(Locale.ROOT);
      boolean known = kind.equals("JOURNAL") || kind.equals("CONFERENCE");
      paper.venue(new VenueMention(name, null, known ? kind : null, null));
    }
  }
}
