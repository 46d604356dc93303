package org.papergraph.app.citation;

import com.fasterxml.jackson.core.JsonGenerator.Feature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Writes items of CSL-JSON, by the names of its schema {@code csl-data.json}. */
final class CslJsonWriter {
  private static final JsonMapper JSON = new JsonMapper();
  private static final ObjectWriter ITEMS = JSON.writerWithDefaultPrettyPrinter()
      .without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
      .withoutFeatures(Feature.AUTO_CLOSE_TARGET, Feature.FLUSH_PASSED_TO_STREAM,
          // What broke off must not look whole.
          Feature.AUTO_CLOSE_JSON_CONTENT);

  private CslJsonWriter() {}

  static void write(Iterator<CitedPaper> papers, CitationKeys keys, Writer out)
      throws IOException {
    try (var items = ITEMS.createGenerator(out)) {
      items.writeStartArray();
      while (papers.hasNext()) {
        var paper = papers.next();
        ITEMS.writeValue(items, item(paper, keys.next(paper)));
      }
      items.writeEndArray();
    }
  }

  private static ObjectNode item(CitedPaper paper, String key) {
    var item = JSON.createObjectNode();
    put(item, "id", key);
    put(item, "type", WorkKind.of(paper).csl());
    put(item, "title", paper.title());
    var authors = Byline.of(paper);
    if (!authors.isEmpty()) {
      var names = item.putArray("author");
      authors.forEach(author -> names.add(name(author)));
    }
    issued(item, paper);
    var venue = paper.venue();
    if (venue != null) {
      put(item, "container-title", venue.name());
      put(item, "container-title-short", venue.acronym());
    }
    put(item, "DOI", paper.doi());
    put(item, "URL", Links.url(paper));
    if (paper.arxivId() != null) {
      put(item, "number", "arXiv:" + paper.arxivId());
    }
    put(item, "abstract", paper.abstractText());
    put(item, "note", paper.isBylineCut() ? Byline.note(paper) : null);
    return item;
  }

  private static ObjectNode name(PersonName author) {
    var name = JSON.createObjectNode();
    put(name, author.literal() ? "literal" : "family", author.family());
    put(name, "given", author.given());
    put(name, "non-dropping-particle", author.particle());
    put(name, "suffix", author.suffix());
    return name;
  }

  private static void issued(ObjectNode item, CitedPaper paper) {
    var year = paper.yearOfPublication();
    if (year == null) {
      return;
    }
    ArrayNode parts = item.putObject("issued").putArray("date-parts").addArray().add(year);
    var day = paper.dayOfPublication();
    if (day != null) {
      parts.add(day.getMonthValue()).add(day.getDayOfMonth());
    }
  }

  private static void put(ObjectNode object, String name, @Nullable String value) {
    var line = PlainLine.orNull(value);
    if (line != null) {
      object.put(name, line);
    }
  }
}
