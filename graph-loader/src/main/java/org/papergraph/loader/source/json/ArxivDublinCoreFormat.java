package org.papergraph.loader.source.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import org.papergraph.loader.record.ArxivId;
import org.papergraph.loader.record.InvalidRecordException;
import org.papergraph.loader.record.PaperRecordBuilder;
import org.papergraph.loader.source.ReadingOptions;

/** arXiv's records as its OAI interface gives them in Dublin Core: lines of an id and an object. */
final class ArxivDublinCoreFormat extends JsonFormat {

  ArxivDublinCoreFormat() {
    super("arxiv-dc", "arXiv metadata in Dublin Core, lines of an id and a record");
  }

  @Override
  boolean matches(JsonHead head) {
    JsonNode record = head.first().path(1);
    return head.first().path(0).isTextual() && record.has("creator") && record.has("title");
  }

  @Override
  JsonMapping mapping(String file, ReadingOptions options, JsonLayout layout) {
    return ArxivDublinCoreFormat::read;
  }

  private static void read(JsonNode value, Findings findings) {
    if (!value.isArray() || value.size() != 2) {
      throw new InvalidRecordException("a record is an array of an arXiv id and an object");
    }
    Fields record = Fields.of(value.get(1));
    List<String> dates = record.texts("date");
    List<String> descriptions = record.texts("description");
    PaperRecordBuilder paper = ArxivFormat.described(value.get(0).asText())
        .title(record.firstText("title"))
        .abstractText(descriptions.isEmpty() ? null : descriptions.getFirst())
        .updated(dates.isEmpty() ? null : dates.getLast());
    Published.parse(dates.isEmpty() ? null : dates.getFirst()).into(paper);
    record.texts("creator").forEach(name -> paper.author(PersonParts.turned(name)));
    record.texts("subject").forEach(subject -> ArxivCategories.addSubject(subject, paper));
    record.texts("identifier").forEach(identifier -> identifier(identifier, paper));
    descriptions.stream().skip(1).forEach(text -> paper.extra("comments", text));
    findings.paper(paper.notes(record.notes()));
  }

  /** An address at arXiv, a DOI, or where the paper has been published in the authors' words. */
  private static void identifier(String text, PaperRecordBuilder paper) {
    if (text.toLowerCase(Locale.ROOT).startsWith("doi:")) {
      paper.doi(text);
    } else if (ArxivId.parse(text).isEmpty()) {
      paper.extra("journal-ref", text);
    }
  }
}
