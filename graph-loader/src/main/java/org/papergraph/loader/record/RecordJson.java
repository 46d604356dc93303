package org.papergraph.loader.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A PaperRecord as one JSON object, the line of a JSONL file; see {@code paper-record.schema.json}. Writing is
 * canonical: equal records give equal text. Thread-safe.
 */
public final class RecordJson {

  private static final JsonFactory FACTORY = JsonFactory.builder()
      .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
      .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
      .build();
  private static final ObjectReader READER = JsonMapper.builder(FACTORY)
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
      .build()
      .readerFor(JsonNode.class);

  /** Where Jackson says an object began: always the line's first column here. */
  private static final Pattern START_MARKER = Pattern.compile(" \\(start marker at .*\\)$");

  /** A record and what had to be left out of it. */
  public record Parsed(PaperRecord paper, List<String> notes) {
  }

  private RecordJson() {}

  /** True if a record may have a field with this name. */
  public static boolean isField(String name) {
    return RecordFields.RECORD.contains(name);
  }

  /** @throws InvalidRecordException if the text is not a valid record; the message says what and where */
  public static Parsed read(String json) {
    JsonNode node;
    try {
      node = READER.readValue(json);
    } catch (JsonProcessingException e) {
      throw new InvalidRecordException(
          "not valid JSON: " + firstLine(e.getOriginalMessage()) + column(e));
    }
    if (node == null || !node.isObject()) {
      throw new InvalidRecordException("a record is a JSON object, one a line; this is "
          + (node == null ? "nothing" : RecordFields.typeOf(node)));
    }
    return new RecordFields(node).parse();
  }

  /** A record exactly as {@link #write} wrote it; the text must be from there. */
  public static PaperRecord readBack(String json) {
    return StoredJson.read(json);
  }

  /** The record as one line of JSON; fields that are not known are absent. */
  public static String write(PaperRecord paper) {
    StringWriter text = new StringWriter(512);
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      writeTo(json, paper);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static void writeTo(JsonGenerator json, PaperRecord paper) throws IOException {
    json.writeStartObject();
    text(json, "source", paper.source());
    text(json, "sourceId", paper.sourceId());
    map(json, "ids", paper.ids());
    text(json, "title", paper.title());
    text(json, "abstract", paper.abstractText());
    number(json, "year", paper.year());
    text(json, "publishedOn", paper.publishedOn());
    text(json, "updated", paper.updated());
    text(json, "type", paper.type());
    if (paper.retracted()) {
      json.writeBooleanField("retracted", true);
    }
    text(json, "doi", paper.doi());
    text(json, "arxivId", paper.arxivId());
    text(json, "url", paper.url());
    number(json, "citationCount", paper.citationCount());
    number(json, "upvotes", paper.upvotes());
    number(json, "authorCount", paper.authorCount());
    if (paper.moreAuthors()) {
      json.writeBooleanField("moreAuthors", true);
    }
    writeAuthors(json, paper.authors());
    writeVenue(json, paper.venue());
    texts(json, "keywords", paper.keywords());
    writeTopics(json, paper.topics());
    texts(json, "references", paper.references());
    map(json, "extra", paper.extra());
    json.writeEndObject();
  }

  private static void writeAuthors(JsonGenerator json, List<AuthorEntry> authors)
      throws IOException {
    if (authors.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("authors");
    for (AuthorEntry author : authors) {
      json.writeStartObject();
      text(json, "name", author.name());
      text(json, "orcid", author.orcid());
      map(json, "ids", author.ids());
      text(json, "affiliation", author.affiliation());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeVenue(JsonGenerator json, @Nullable VenueMention venue)
      throws IOException {
    if (venue != null) {
      json.writeObjectFieldStart("venue");
      text(json, "name", venue.name());
      text(json, "acronym", venue.acronym());
      text(json, "kind", venue.kind());
      text(json, "track", venue.track());
      json.writeEndObject();
    }
  }

  private static void writeTopics(JsonGenerator json, List<TopicMention> topics)
      throws IOException {
    if (topics.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("topics");
    for (TopicMention topic : topics) {
      json.writeStartObject();
      text(json, "label", topic.label());
      json.writeNumberField("score", topic.score());
      text(json, "method", topic.method());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void text(JsonGenerator json, String name, @Nullable Object value)
      throws IOException {
    if (value != null) {
      json.writeStringField(name, value.toString());
    }
  }

  private static void number(JsonGenerator json, String name, @Nullable Number value)
      throws IOException {
    if (value != null) {
      json.writeNumberField(name, value.longValue());
    }
  }

  private static void texts(JsonGenerator json, String name, List<String> values)
      throws IOException {
    if (!values.isEmpty()) {
      json.writeArrayFieldStart(name);
      for (String value : values) {
        json.writeString(value);
      }
      json.writeEndArray();
    }
  }

  private static void map(JsonGenerator json, String name, Map<String, String> values)
      throws IOException {
    if (!values.isEmpty()) {
      json.writeObjectFieldStart(name);
      for (Map.Entry<String, String> entry : new TreeMap<>(values).entrySet()) {
        json.writeStringField(entry.getKey(), entry.getValue());
      }
      json.writeEndObject();
    }
  }

  private static String firstLine(String message) {
    String line = message.lines().findFirst().orElse("unreadable");
    return START_MARKER.matcher(line).replaceFirst("");
  }

  private static String column(JsonProcessingException e) {
    return e.getLocation() == null ? "" : " (column " + e.getLocation().getColumnNr() + ")";
  }
}
