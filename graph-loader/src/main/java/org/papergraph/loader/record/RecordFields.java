package org.papergraph.loader.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The fields of one JSON object, each checked as it is read: the message of an error names the field. */
final class RecordFields {

  static final Set<String> RECORD = Set.of("source", "sourceId", "ids", "title", "abstract",
      "year", "publishedOn",
      "updated", "type", "retracted", "doi", "arxivId", "url", "citationCount", "upvotes",
      "authorCount",
      "moreAuthors", "authors",
      "venue", "keywords", "topics", "references", "extra");
  private static final Set<String> AUTHOR = Set.of("name", "orcid", "ids", "affiliation");
  private static final Set<String> VENUE = Set.of("name", "acronym", "kind", "track");
  private static final Set<String> TOPIC = Set.of("label", "score", "method");
  private static final Set<String> VENUE_KINDS = Set.of("CONFERENCE", "JOURNAL", "WORKSHOP",
      "REPOSITORY", "OTHER");
  private static final Set<String> TOPIC_METHODS = Set.of("KEYWORD", "VOCABULARY", "EXTRACTED");
  private static final String DEFAULT_SOURCE = "papergraph";

  private final JsonNode node;

  RecordFields(JsonNode node) {
    this.node = node;
  }

  RecordJson.Parsed parse() {
    refuseUnknown(node, RECORD, "");
    String source = text(node, "source", "");
    PaperRecordBuilder paper = PaperRecord.from(source == null ? DEFAULT_SOURCE : source)
        .sourceId(text(node, "sourceId", ""))
        .title(text(node, "title", ""))
        .abstractText(text(node, "abstract", ""))
        .year(smallInteger("year"))
        .updated(text(node, "updated", ""))
        .type(text(node, "type", ""))
        .retracted(flag("retracted"))
        .arxivId(text(node, "arxivId", ""))
        .doi(text(node, "doi", ""))
        .url(text(node, "url", ""))
        .citationCount(integer("citationCount"))
        .upvotes(integer("upvotes"))
        .authorCount(smallInteger("authorCount"))
        .moreAuthors(flag("moreAuthors"));
    map(node, "ids", "").forEach(paper::id);
    publishedOn(paper);
    each("authors", (item, path) -> author(paper, item, path));
    venue(paper);
    each("keywords", (item, path) -> paper.keyword(textOf(item, path)));
    each("topics", (item, path) -> topic(paper, item, path));
    each("references", (item, path) -> paper.reference(textOf(item, path)));
    map(node, "extra", "").forEach(paper::extra);
    return new RecordJson.Parsed(paper.build(), paper.notes());
  }

  /** What JSON calls a value's type, for messages. */
  static String typeOf(JsonNode value) {
    return switch (value.getNodeType()) {
      case ARRAY -> "an array";
      case OBJECT -> "an object";
      case STRING -> "a string";
      case NUMBER -> "a number";
      case BOOLEAN -> "true or false";
      default -> "null";
    };
  }

  /** A day gives day and year; a month or a year gives the year alone. */
  private void publishedOn(PaperRecordBuilder paper) {
    String text = text(node, "publishedOn", "");
    if (text == null || text.isBlank()) {
      return;
    }
    try {
      if (text.matches("\\d{4}(-\\d{2})?")) {
        paper.year(Integer.valueOf(text.substring(0, 4)));
      } else {
        paper.publishedOn(LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text));
      }
    } catch (DateTimeParseException e) {
      throw new InvalidRecordException(
          "publishedOn: '" + shortened(text) + "' is no date; write it as 2024-05-31");
    }
  }

  private static void author(PaperRecordBuilder paper, JsonNode item, String path) {
    if (item.isTextual()) {
      paper.author(item.textValue());
      return;
    }
    refuseUnknown(requireObject(item, path), AUTHOR, path);
    String name = text(item, "name", path);
    if (name == null || name.isBlank()) {
      throw new InvalidRecordException(
          path + ".name: missing or blank; leave out authors whose name is not known");
    }
    paper.author(name, text(item, "orcid", path), map(item, "ids", path),
        text(item, "affiliation", path));
  }

  private void venue(PaperRecordBuilder paper) {
    JsonNode venue = node.get("venue");
    if (venue == null || venue.isNull()) {
      return;
    }
    if (venue.isTextual()) {
      paper.venue(VenueMention.named(venue.textValue()));
      return;
    }
    refuseUnknown(requireObject(venue, "venue"), VENUE, "venue");
    String kind = oneOf(text(venue, "kind", "venue"), VENUE_KINDS, "venue.kind");
    paper.venue(
        new VenueMention(text(venue, "name", "venue"), text(venue, "acronym", "venue"), kind,
            text(venue, "track", "venue")));
  }

  private static void topic(PaperRecordBuilder paper, JsonNode item, String path) {
    if (item.isTextual()) {
      paper.topic(new TopicMention(item.textValue(), 1, "KEYWORD"));
      return;
    }
    refuseUnknown(requireObject(item, path), TOPIC, path);
    JsonNode score = item.get("score");
    if (score != null && !score.isNull()
        && !(score.isNumber() && score.doubleValue() >= 0 && score.doubleValue() <= 1)) {
      throw new InvalidRecordException(path + ".score: must be a number from 0 to 1");
    }
    String label = text(item, "label", path);
    if (label == null || label.isBlank()) {
      throw new InvalidRecordException(path + ".label: missing or blank");
    }
    String method = oneOf(text(item, "method", path), TOPIC_METHODS, path + ".method");
    paper.topic(new TopicMention(label, score == null || score.isNull() ? 1 : score.doubleValue(),
        method == null ? "KEYWORD" : method));
  }

  private void each(String field, BiConsumer<JsonNode, String> action) {
    JsonNode list = node.get(field);
    if (list == null || list.isNull()) {
      return;
    }
    if (!list.isArray()) {
      throw new InvalidRecordException(field + ": must be an array, not " + typeOf(list));
    }
    for (int i = 0; i < list.size(); i++) {
      if (!list.get(i).isNull()) {
        action.accept(list.get(i), field + "[" + i + "]");
      }
    }
  }

  private static Map<String, String> map(JsonNode owner, String field, String path) {
    JsonNode value = owner.get(field);
    if (value == null || value.isNull()) {
      return Map.of();
    }
    String here = path.isEmpty() ? field : path + "." + field;
    Map<String, String> entries = new LinkedHashMap<>();
    requireObject(value, here).properties().forEach(entry -> {
      if (!entry.getValue().isNull()) {
        entries.put(entry.getKey(), scalar(entry.getValue(), here + "." + entry.getKey()));
      }
    });
    return entries;
  }

  private @Nullable Integer smallInteger(String field) {
    Long value = integer(field);
    return value == null
        ? null
        : Math.toIntExact(Math.clamp(value, Integer.MIN_VALUE, Integer.MAX_VALUE));
  }

  private @Nullable Long integer(String field) {
    JsonNode value = node.get(field);
    if (value == null || value.isNull() || (value.isTextual() && value.textValue().isBlank())) {
      return null;
    }
    if (value.canConvertToLong() && value.isIntegralNumber()) {
      return value.longValue();
    }
    if (value.isTextual() && value.textValue().strip().matches("-?\\d{1,18}")) {
      return Long.valueOf(value.textValue().strip());
    }
    throw new InvalidRecordException(
        field + ": must be a whole number, not " + shortened(value.toString()));
  }

  private boolean flag(String field) {
    JsonNode value = node.get(field);
    if (value == null || value.isNull() || value.isBoolean()) {
      return value != null && value.booleanValue();
    }
    throw new InvalidRecordException(field + ": must be true or false, not " + typeOf(value));
  }

  private static @Nullable String text(JsonNode owner, String field, String path) {
    JsonNode value = owner.get(field);
    if (value == null || value.isNull()) {
      return null;
    }
    return textOf(value, path.isEmpty() ? field : path + "." + field);
  }

  private static String textOf(JsonNode value, String path) {
    if (!value.isTextual()) {
      throw new InvalidRecordException(path + ": must be a string, not " + typeOf(value));
    }
    return value.textValue();
  }

  private static String scalar(JsonNode value, String path) {
    if (value.isContainerNode()) {
      throw new InvalidRecordException(path + ": must be a string, not " + typeOf(value));
    }
    return value.asText();
  }

  private static @Nullable String oneOf(@Nullable String value, Set<String> allowed, String path) {
    if (value == null || value.isBlank()) {
      return null;
    }
    String upper = value.strip().toUpperCase(Locale.ROOT);
    if (!allowed.contains(upper)) {
      throw new InvalidRecordException(
          path + ": '" + shortened(value) + "' is not one of "
              + String.join(", ", allowed.stream().sorted().toList()));
    }
    return upper;
  }

  private static JsonNode requireObject(JsonNode value, String path) {
    if (!value.isObject()) {
      throw new InvalidRecordException(path + ": must be an object, not " + typeOf(value));
    }
    return value;
  }

  private static void refuseUnknown(JsonNode owner, Set<String> known, String path) {
    List<String> unknown = new ArrayList<>();
    owner.fieldNames().forEachRemaining(name -> {
      if (!known.contains(name)) {
        unknown.add(shortened(name));
      }
    });
    if (!unknown.isEmpty()) {
      throw new InvalidRecordException((path.isEmpty() ? "" : path + ": ") + "unknown field "
          + String.join(", ", unknown.subList(0, Math.min(5, unknown.size())))
          + "; free values belong into \"extra\"");
    }
  }

  private static String shortened(String text) {
    return text.length() <= 60 ? text : text.substring(0, 60) + "…";
  }
}
