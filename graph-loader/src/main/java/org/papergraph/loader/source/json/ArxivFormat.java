package org.papergraph.loader.source.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.papergraph.loader.record.PaperRecord;
import org.papergraph.loader.record.PaperRecordBuilder;
import org.papergraph.loader.record.VenueMention;
import org.papergraph.loader.source.ReadingOptions;

/** arXiv's metadata as Kaggle publishes it. */
final class ArxivFormat extends JsonFormat {

  static final String SOURCE = "arxiv";

  ArxivFormat() {
    super("arxiv", "arXiv metadata, the snapshot at Kaggle, one record a line");
  }

  @Override
  boolean matches(JsonHead head) {
    return head.has("id", "categories")
        && head.hasAny("authors_parsed", "versions", "submitter", "update_date");
  }

  @Override
  JsonMapping mapping(String file, ReadingOptions options, JsonLayout layout) {
    return ArxivFormat::read;
  }

  private static void read(JsonNode value, Findings findings) {
    Fields line = Fields.of(value);
    PaperRecordBuilder paper = described(line.text("id"))
        .doi(firstDoi(line.text("doi")))
        .title(line.text("title"))
        .abstractText(line.text("abstract"))
        .updated(line.text("update_date"));
    Published published = line.objects("versions").stream().findFirst()
        .map(version -> new Published(null, day(version.text("created"))))
        .orElse(Published.UNKNOWN);
    published.into(paper);
    authors(line, paper);
    ArxivCategories.addCodes(Objects.requireNonNullElse(line.text("categories"), ""), paper);
    for (String field : List.of("journal-ref", "report-no", "comments")) {
      String text = line.text(field);
      if (text != null) {
        paper.extra(field, text);
      }
    }
    findings.paper(paper.notes(line.notes()));
  }

  /** Some authors state the DOIs of two parts; the first is that of the paper. */
  private static @Nullable String firstDoi(@Nullable String text) {
    return text == null ? null : text.strip().split("[\\s,;]+", 2)[0];
  }

  /** What arXiv need not say of any paper. */
  static PaperRecordBuilder described(@Nullable String id) {
    return PaperRecord.from(SOURCE)
        .sourceId(id)
        .arxivId(id)
        .type(PaperTypes.PREPRINT)
        .url(id == null ? null : "https://arxiv.org/abs/" + id)
        .venue(new VenueMention("arXiv", null, "REPOSITORY", null));
  }

  /** Last name, first name, suffix and, here and there, an affiliation or a footnote's number. */
  private static void authors(Fields line, PaperRecordBuilder paper) {
    if (!line.has("authors_parsed")) {
      paper.author(Objects.requireNonNullElse(line.text("authors"), ""));
      return;
    }
    for (JsonNode author : line.list("authors_parsed")) {
      String affiliation = author.path(3).asText();
      paper.author(
          PersonParts.joined(author.path(1).asText(), author.path(0).asText(),
              author.path(2).asText()),
          null, Map.of(),
          affiliation.chars().anyMatch(Character::isUpperCase) ? affiliation : null);
    }
  }

  private static @Nullable LocalDate day(@Nullable String created) {
    try {
      return created == null
          ? null
          : LocalDate.parse(created, DateTimeFormatter.RFC_1123_DATE_TIME);
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
