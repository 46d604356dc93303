package org.papergraph.loader.source.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.papergraph.loader.record.PaperRecord;
import org.papergraph.loader.record.PaperRecordBuilder;
import org.papergraph.loader.record.TopicMention;
import org.papergraph.loader.record.VenueMention;

/** A work of OpenAlex, of its API of today or of a snapshot of earlier years. */
final class OpenAlexWork {

  /** Authors that the API's lists show at most; the snapshot and single works show all. */
  private static final int SHOWN_IN_LISTS = 100;
  /** Stands for authors that nobody has been able to tell. */
  private static final String NOBODY = "A9999999999";

  private final Fields work;
  private final PaperRecordBuilder paper = PaperRecord.from(OpenAlexMapping.SOURCE);

  private OpenAlexWork(Fields work) {
    this.work = work;
  }

  static void read(Fields work, boolean paged, Findings findings) {
    OpenAlexWork reading = new OpenAlexWork(work);
    reading.describe();
    reading.authors(paged);
    reading.locations();
    reading.topics();
    for (JsonNode reference : work.list("referenced_works")) {
      reading.paper.reference("openalex:" + OpenAlexMapping.id(reference.asText()));
    }
    findings.paper(reading.paper.notes(work.notes()));
  }

  private void describe() {
    Fields ids = work.object("ids");
    paper.sourceId(OpenAlexMapping.id(work.text("id")))
        .id("mag", ids.text("mag"))
        .id("pmid", OpenAlexMapping.id(ids.text("pmid")))
        .id("pmcid", OpenAlexMapping.id(ids.text("pmcid")))
        .doi(work.has("doi") ? work.text("doi") : ids.text("doi"))
        .title(work.has("title") ? work.text("title") : work.text("display_name"))
        .abstractText(InvertedIndex.text(work.object("abstract_inverted_index")))
        .updated(work.text("updated_date"))
        .type(PaperTypes.of(work.text("type")))
        .retracted(work.flag("is_retracted"))
        .citationCount(work.integer("cited_by_count"));
    Published.parse(work.text("publication_date")).into(paper, work.year("publication_year"));
    String language = work.text("language");
    if (language != null) {
      paper.extra("language", language);
    }
  }

  private void authors(boolean paged) {
    List<Fields> authorships = work.objects("authorships");
    for (Fields authorship : authorships) {
      Fields author = authorship.object("author");
      String id = OpenAlexMapping.id(author.text("id"));
      String name = author.has("display_name")
          ? author.text("display_name")
          : authorship.text("raw_author_name");
      paper.author(Objects.requireNonNullElse(name, ""), author.text("orcid"),
          id == null || id.equals(NOBODY) ? Map.of() : Map.of(OpenAlexMapping.SOURCE, id),
          affiliation(authorship));
    }
    Long count = work.integer("authors_count");
    if (count != null && count > authorships.size()) {
      paper.authorCount(Math.toIntExact(Math.min(count, Integer.MAX_VALUE)));
    }
    paper.moreAuthors(work.flag("is_authors_truncated")
        || (paged && authorships.size() == SHOWN_IN_LISTS));
  }

  private static @Nullable String affiliation(Fields authorship) {
    String institutions = authorship.objects("institutions").stream()
        .map(institution -> institution.text("display_name"))
        .filter(Objects::nonNull)
        .collect(Collectors.joining("; "));
    return institutions.isEmpty()
        ? authorship.firstText("raw_affiliation_strings")
        : institutions;
  }

  private void locations() {
    Fields primary = work.object("primary_location");
    paper.url(primary.text("landing_page_url"));
    arxivId(primary);
    work.objects("locations").forEach(this::arxivId);
    Fields source = primary.object("source");
    if (source.isEmpty()) {
      source = work.object("host_venue");
    }
    String name = source.text("display_name");
    if (name != null) {
      paper.venue(new VenueMention(name, null, kind(source.text("type")), null));
    }
  }

  private void arxivId(Fields location) {
    for (String field : new String[]{"landing_page_url", "pdf_url"}) {
      String url = location.text(field);
      if (url != null && url.toLowerCase(Locale.ROOT).contains("arxiv.org/")) {
        paper.arxivId(url);
        return;
      }
    }
  }

  static @Nullable String kind(@Nullable String type) {
    return switch (type == null ? "" : type) {
      case "journal" -> "JOURNAL";
      case "conference" -> "CONFERENCE";
      case "repository" -> "REPOSITORY";
      case "" -> null;
      default -> "OTHER";
    };
  }

  /** Concepts are what there was before topics; their ancestors have no score. */
  private void topics() {
    boolean today = StreamSupport.stream(work.list("topics").spliterator(), false).findAny()
        .isPresent();
    for (Fields topic : work.objects(today ? "topics" : "concepts")) {
      topic(topic, "display_name", "VOCABULARY");
    }
    for (Fields keyword : work.objects("keywords")) {
      topic(keyword, keyword.has("display_name") ? "display_name" : "keyword", "KEYWORD");
    }
  }

  private void topic(Fields topic, String field, String method) {
    String label = topic.text(field);
    double score = topic.score("score");
    if (label != null && score > 0) {
      paper.topic(new TopicMention(label, score, method));
    }
  }
}
