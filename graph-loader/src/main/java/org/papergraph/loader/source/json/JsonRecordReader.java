package org.papergraph.loader.source.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.papergraph.loader.record.InvalidRecordException;
import org.papergraph.loader.source.RecordReader;
import org.papergraph.loader.source.SourceItem;
import org.papergraph.loader.source.text.Line;
import org.papergraph.loader.source.text.LineReader;

/** Reads a file's JSON records, wherever in it they are; one is in memory at a time. */
final class JsonRecordReader implements RecordReader {

  private static final int DEEPEST = 100;
  private static final int LONGEST_NUMBER = 100;
  /**
   * NaN and bare control characters are what common tools write, and harm nothing. Names are not shared: an abstract's words may be names, and to look each up cost half of all
   * parsing.
   */
  private static final ObjectReader READER = JsonMapper.builder(JsonFactory.builder()
      .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
      .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
      .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
      .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
      .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
      .streamReadConstraints(StreamReadConstraints.builder()
          .maxNestingDepth(DEEPEST)
          .maxNumberLength(LONGEST_NUMBER)
          .maxStringLength(LineReader.MAX_LINE)
          .build())
      .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
      .build())
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
      .build()
      .readerFor(JsonNode.class);

  /** Where Jackson says an object began: the refusal says it already. */
  private static final Pattern START_MARKER = Pattern.compile(" \\(start marker at .*\\)$");

  private final Findings findings;
  private final InputStream content;
  private final Function<JsonLayout, JsonMapping> format;
  private @Nullable Open open;

  /** The file's texts, and what they mean. */
  private record Open(JsonTexts texts, JsonMapping mapping) {
  }

  /** @param format what the values mean, which may depend on how they lie in the file */
  JsonRecordReader(String file, InputStream content, Function<JsonLayout, JsonMapping> format) {
    this.findings = new Findings(file);
    this.content = content;
    this.format = format;
  }

  @Override
  public @Nullable SourceItem next() throws IOException {
    Open file = open == null ? open() : open;
    SourceItem item = findings.next();
    while (item == null) {
      Line line = file.texts().next();
      if (line == null) {
        return null;
      }
      read(line, file.mapping());
      item = findings.next();
    }
    return item;
  }

  private Open open() throws IOException {
    JsonTexts.Opened opened = JsonTexts.open(content);
    open = new Open(opened.texts(), format.apply(opened.layout()));
    return open;
  }

  private void read(Line line, JsonMapping mapping) {
    findings.at(line);
    if (line.isBroken()) {
      findings.refused(line.problem());
      return;
    }
    try {
      mapping.read(parse(line.text()), findings);
    } catch (InvalidRecordException e) {
      findings.refused(String.valueOf(e.getMessage()));
    }
  }

  private static JsonNode parse(String text) {
    JsonNode node;
    try {
      node = READER.readValue(text);
    } catch (JsonProcessingException e) {
      throw new InvalidRecordException("not valid JSON: " + reason(e));
    }
    return node.isTextual() && PythonLiteral.isLikely(node.textValue())
        ? PythonLiteral.parse(node.textValue())
        : node;
  }

  private static String reason(JsonProcessingException e) {
    String line = e.getOriginalMessage().lines().findFirst().orElse("unreadable");
    String where = e.getLocation() == null
        ? ""
        : " (character " + (e.getLocation().getCharOffset() + 1) + " of the record)";
    return START_MARKER.matcher(line).replaceFirst("") + where;
  }
}
