package org.papergraph.app.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;
import org.papergraph.app.export.ReadNetwork.ReadEdge;

/** Jackson for JSON, which lets no field stand twice, and Commons CSV. */
public final class TextReaders {
  private static final JsonMapper JSON = JsonMapper.builder()
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
      .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
  private static final CSVFormat CSV = CSVFormat.RFC4180.builder().setNullString("")
      .setQuoteMode(QuoteMode.ALL_NON_NULL).setIgnoreEmptyLines(false).get();

  private TextReaders() {}

  static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError(text, e);
    }
  }

  public static ReadNetwork cytoscape(String text) {
    var elements = json(text).path("elements");
    var nodes = new LinkedHashMap<String, Map<String, String>>();
    elements.path("nodes").forEach(node -> {
      var values = fields(node.path("data"));
      values.remove("name");
      nodes.put(Objects.requireNonNull(values.remove("id")), values);
    });
    var edges = new ArrayList<ReadEdge>();
    elements.path("edges").forEach(edge -> {
      var values = fields(edge.path("data"));
      values.remove("id");
      edges.add(edge(values));
    });
    return new ReadNetwork(nodes, edges);
  }

  private static Map<String, String> fields(JsonNode object) {
    var fields = new LinkedHashMap<String, String>();
    object.properties().forEach(field -> fields.put(field.getKey(), field.getValue().asText()));
    return fields;
  }

  /** The cells of a text, null where nothing stands, not even quotes. */
  public static List<List<@Nullable String>> rows(String text) {
    try (var parser = CSVParser.parse(new StringReader(text), CSV)) {
      return parser.stream().map(record -> Arrays.<@Nullable String>asList(record.values()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static ReadNetwork csv(String text) {
    var rows = rows(text);
    int border = 0;
    while (rows.get(border).size() > 1) {
      border++;
    }
    var nodes = new LinkedHashMap<String, Map<String, String>>();
    for (var values : records(rows.subList(0, border))) {
      nodes.put(Objects.requireNonNull(values.remove("id")), values);
    }
    var edges = records(rows.subList(border + 1, rows.size())).stream().map(values -> {
      values.remove("type");
      return edge(values);
    }).toList();
    return new ReadNetwork(nodes, edges);
  }

  private static List<Map<String, String>> records(List<List<@Nullable String>> rows) {
    return rows.stream().skip(1).map(row -> record(rows.getFirst(), row)).toList();
  }

  private static Map<String, String> record(List<@Nullable String> names,
      List<@Nullable String> row) {
    var record = new LinkedHashMap<String, String>();
    for (int i = 0; i < names.size(); i++) {
      var value = row.get(i);
      if (value != null) {
        record.put(Objects.requireNonNull(names.get(i)), value);
      }
    }
    return record;
  }

  private static ReadEdge edge(Map<String, String> values) {
    return new ReadEdge(Objects.requireNonNull(values.remove("source")),
        Objects.requireNonNull(values.remove("target")),
        Double.parseDouble(Objects.requireNonNull(values.remove("weight"))), values);
  }
}
