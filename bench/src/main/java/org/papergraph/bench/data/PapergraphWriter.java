package org.papergraph.bench.data;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The loader's own format. */
final class PapergraphWriter implements PaperWriter {
  private final JsonLines lines;
  private final Literature literature;
  private final boolean versions;

  /** @param versions records say when they were updated and know the ORCID iDs of some authors */
  PapergraphWriter(OutputStream out, Literature literature, boolean versions)
      throws IOException {
    this.lines = new JsonLines(out);
    this.literature = literature;
    this.versions = versions;
  }

  @Override
  public void write(SyntheticPaper paper, String updated) throws IOException {
    JsonGenerator json = lines.begin();
    json.writeStringField("source", "synthetic");
    json.writeStringField("sourceId", paper.sourceId());
    text(paper, paper.summary());
    if (versions) {
      json.writeStringField("updated", updated);
    }
    json.writeStringField("type", "conference paper");
    lines.text("doi", paper.doi());
    lines.text("arxivId", paper.arxivId());
    json.writeNumberField("citationCount", paper.citationCount());
    authors(paper.authors(), json);
    json.writeStringField("venue", paper.venue());
    lines.texts("keywords", paper.keywords());
    lines.texts("references", paper.references().stream().map(literature::reference).toList());
    lines.end();
  }

  @Override
  public void writePreprint(SyntheticPaper paper) throws IOException {
    JsonGenerator json = lines.begin();
    json.writeStringField("source", "arxiv");
    text(paper, paper.summary());
    json.writeStringField("type", "preprint");
    json.writeStringField("arxivId", paper.arxivId() != null
        ? paper.arxivId()
        : String.format("%02d12.9%04d", paper.year() % 100, paper.number() % 10_000));
    authors(paper.authors(), json);
    json.writeStringField("venue", "arXiv");
    lines.end();
  }

  private void text(SyntheticPaper paper, @Nullable String summary) throws IOException {
    lines.text("title", paper.title());
    lines.text("abstract", summary);
    lines.number("year", paper.year());
    lines.text("publishedOn", paper.publishedOn());
  }

  private void authors(List<Person> authors, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("authors");
    for (Person author : authors) {
      if (!versions) {
        json.writeString(author.name());
        continue;
      }
      json.writeStartObject();
      json.writeStringField("name", author.name());
      lines.text("orcid", author.orcid());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
