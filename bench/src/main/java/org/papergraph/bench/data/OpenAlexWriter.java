package org.papergraph.bench.data;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Works as in the snapshots of OpenAlex: abstracts as inverted indexes, authors with ids, ids as URLs. */
final class OpenAlexWriter implements PaperWriter {
  private static final String ID = "https://openalex.org/";

  private final JsonLines lines;

  OpenAlexWriter(OutputStream out) throws IOException {
    this.lines = new JsonLines(out);
  }

  @Override
  public void write(SyntheticPaper paper, String updated) throws IOException {
    work(paper, "W" + (2_000_000_000L + paper.number()), paper.doi(), paper.venue(), updated);
  }

  @Override
  public void writePreprint(SyntheticPaper paper) throws IOException {
    String arxivId = String.format("%02d12.9%04d", paper.year() % 100, paper.number() % 10_000);
    work(paper, "W" + (3_000_000_000L + paper.number()), "10.48550/arxiv." + arxivId,
        "arXiv (Cornell University)", "2025-01-01");
  }

  private void work(SyntheticPaper paper, String id, @Nullable String doi, String venue,
      String updated) throws IOException {
    JsonGenerator json = lines.begin();
    json.writeStringField("id", ID + id);
    lines.text("doi", doi == null ? null : "https://doi.org/" + doi);
    json.writeStringField("title", paper.title());
    json.writeNumberField("publication_year", paper.year());
    lines.text("publication_date", paper.publishedOn());
    json.writeStringField("type", "article");
    json.writeStringField("language", "en");
    json.writeBooleanField("is_retracted", false);
    authorships(paper.authors(), json);
    json.writeObjectFieldStart("primary_location");
    json.writeObjectFieldStart("source");
    json.writeStringField("id", ID + "S" + (1_000_000 + Math.abs(venue.hashCode() % 100_000)));
    json.writeStringField("display_name", venue);
    json.writeStringField("type", "conference");
    json.writeEndObject();
    json.writeEndObject();
    keywords(paper.keywords(), json);
    abstractIndex(paper.summary(), json);
    lines.texts("referenced_works", paper.references().stream()
        .map(number -> ID + "W" + (2_000_000_000L + number)).toList());
    json.writeNumberField("cited_by_count", paper.citationCount());
    json.writeStringField("updated_date", updated);
    lines.end();
  }

  private void authorships(List<Person> authors, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("authorships");
    for (int i = 0; i < authors.size(); i++) {
      Person author = authors.get(i);
      json.writeStartObject();
      json.writeStringField("author_position",
          i == 0 ? "first" : i == authors.size() - 1 ? "last" : "middle");
      json.writeObjectFieldStart("author");
      json.writeStringField("id", ID + "A" + (5_000_000_000L + author.number()));
      json.writeStringField("display_name", author.name());
      String orcid = author.orcid();
      lines.text("orcid", orcid == null ? null : "https://orcid.org/" + orcid);
      json.writeEndObject();
      json.writeStringField("raw_author_name", author.name());
      json.writeArrayFieldStart("institutions");
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void keywords(List<String> keywords, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("keywords");
    for (String keyword : keywords) {
      json.writeStartObject();
      json.writeStringField("display_name", keyword);
      json.writeNumberField("score", 0.5);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void abstractIndex(@Nullable String text, JsonGenerator json)
      throws IOException {
    if (text == null) {
      return;
    }
    Map<String, List<Integer>> places = new LinkedHashMap<>();
    String[] words = text.split(" ", -1);
    for (int i = 0; i < words.length; i++) {
      places.computeIfAbsent(words[i], word -> new ArrayList<>()).add(i);
    }
    json.writeObjectFieldStart("abstract_inverted_index");
    for (Map.Entry<String, List<Integer>> word : places.entrySet()) {
      json.writeArrayFieldStart(word.getKey());
      for (int place : word.getValue()) {
        json.writeNumber(place);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
