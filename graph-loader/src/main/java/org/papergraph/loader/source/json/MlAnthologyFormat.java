package org.papergraph.loader.source.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.papergraph.loader.record.PaperRecord;
import org.papergraph.loader.record.PaperRecordBuilder;
import org.papergraph.loader.record.VenueMention;
import org.papergraph.loader.source.ReadingOptions;

/** The ML Anthology: a file for each year of a venue. */
final class MlAnthologyFormat extends JsonFormat {

  private static final String FORUM = "openreview.net/forum?id=";

  MlAnthologyFormat() {
    super("mlanthology", "ML Anthology, a file for each year of a venue");
  }

  @Override
  boolean matches(JsonHead head) {
    return head.has("title") && head.hasAny("bibtex_key", "venue_type", "venue_url", "venue_name")
        && head.hasAny("bibtex_key", "key");
  }

  @Override
  JsonMapping mapping(String file, ReadingOptions options, JsonLayout layout) {
    return MlAnthologyFormat::read;
  }

  private static void read(JsonNode value, Findings findings) {
    Fields fields = Fields.of(value);
    String kind = "journal".equals(fields.text("venue_type")) ? "JOURNAL" : "CONFERENCE";
    PaperRecordBuilder paper = PaperRecord.from("mlanthology")
        .sourceId(fields.text(fields.has("bibtex_key") ? "bibtex_key" : "key"))
        .doi(fields.text("doi"))
        .id("openreview", forum(fields.text("openreview_url")))
        .title(fields.text("title"))
        .abstractText(fields.text("abstract"))
        .year(fields.year("year"))
        .type(kind.equals("JOURNAL") ? PaperTypes.JOURNAL_ARTICLE : PaperTypes.CONFERENCE_PAPER)
        .url(fields.text(fields.has("venue_url") ? "venue_url" : "pdf_url"))
        .venue(venue(fields, kind));
    for (Fields author : fields.objects("authors")) {
      paper.author(PersonParts.joined(author.text("given"), author.text("family")));
    }
    for (String field : List.of("volume", "number", "pages")) {
      String text = fields.text(field);
      if (text != null) {
        paper.extra(field, text);
      }
    }
    findings.paper(paper.notes(fields.notes()));
  }

  /** {@code mloss} is a track of the journal, for software. */
  private static @Nullable VenueMention venue(Fields fields, String kind) {
    String venue = fields.text("venue");
    String name = fields.text("venue_name");
    if (venue == null) {
      return name == null ? null : new VenueMention(name, null, kind, null);
    }
    return venue.equals("mloss")
        ? new VenueMention(name, "JMLR", kind, "Machine Learning Open Source Software")
        : new VenueMention(name, venue.toUpperCase(Locale.ROOT), kind, null);
  }

  private static @Nullable String forum(@Nullable String url) {
    int at = url == null ? -1 : url.indexOf(FORUM);
    return url == null || at < 0 ? null : url.substring(at + FORUM.length());
  }
}
