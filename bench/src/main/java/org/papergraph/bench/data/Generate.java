package org.papergraph.bench.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes invented papers as JSON lines that the loader reads: {@code Generate [--papers N] [--seed S]}.
 */
public final class Generate {
  private static final JsonFactory JSON = JsonFactory.builder().build();

  private Generate() {}

  public static void main(String[] args) throws IOException {
    int papers = (int) option(args, "--papers", 100_000);
    long seed = option(args, "--seed", 1);
    try (OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out),
        1 << 16)) {
      write(new Literature(papers, seed), out);
    }
  }

  private static long option(String[] args, String name, long otherwise) {
    int place = List.of(args).indexOf(name);
    return place < 0 ? otherwise : Long.parseLong(args[place + 1]);
  }

  private static void write(Literature literature, OutputStream out) throws IOException {
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.setRootValueSeparator(null);
      while (literature.hasNext()) {
        write(literature.next(), json);
        json.writeRaw('\n');
      }
    }
  }

  private static void write(SyntheticPaper paper, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("source", "synthetic");
    json.writeStringField("sourceId", paper.sourceId());
    json.writeStringField("title", paper.title());
    text(json, "abstract", paper.summary());
    json.writeNumberField("year", paper.year());
    text(json, "publishedOn", paper.publishedOn());
    json.writeStringField("type", "conference paper");
    text(json, "doi", paper.doi());
    text(json, "arxivId", paper.arxivId());
    json.writeNumberField("citationCount", paper.citationCount());
    texts(json, "authors", paper.authors());
    json.writeStringField("venue", paper.venue());
    texts(json, "keywords", paper.keywords());
    texts(json, "references", paper.references());
    json.writeEndObject();
  }

  private static void text(JsonGenerator json, String field, @Nullable String value)
      throws IOException {
    if (value != null) {
      json.writeStringField(field, value);
    }
  }

  private static void texts(JsonGenerator json, String field, List<String> values)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}
