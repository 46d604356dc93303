package org.papergraph.app.http;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads JSON strictly: one value, no key twice, no half characters, no bottomless nesting. */
final class JsonReader {
  private static final int MOST_NESTING = 100;
  private static final int LONGEST_NUMBER = 400;

  private final ObjectMapper mapper = JsonMapper
      .builder(
          new JsonFactoryBuilder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
              .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
              .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MOST_NESTING)
                  .maxNumberLength(LONGEST_NUMBER).build())
              .build())
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  /**
   * The members of a JSON object.
   *
   * @param what what the text is, to begin a sentence with
   * @throws HttpRefusal if it is not JSON, not an object, or holds text that is not Unicode
   */
  @SuppressWarnings("unchecked") // the keys of a JSON object are strings
  Map<String, Object> object(String text, String what) {
    Object value = value(text, what);
    if (value instanceof List) {
      throw HttpRefusal
          .badRequest(what + " is a JSON array, but must be an object. Batches are not "
              + "supported: send one operation a request.");
    }
    if (!(value instanceof Map)) {
      throw HttpRefusal.badRequest(what + " must be a JSON object, not " + kindOf(value) + ".");
    }
    requireUnicode(value, what);
    return (Map<String, Object>) value;
  }

  /**
   * A JSON value of any kind.
   *
   * @param what what the text is, to begin a sentence with
   * @throws HttpRefusal if it is not JSON, or holds text that is not Unicode
   */
  @Nullable
  Object any(String text, String what) {
    Object value = value(text, what);
    if (value != null) {
      requireUnicode(value, what);
    }
    return value;
  }

  private @Nullable Object value(String text, String what) {
    try {
      return mapper.readValue(text, Object.class);
    } catch (JsonProcessingException invalid) {
      var place = invalid.getLocation();
      String where = place == null
          ? ""
          : " at line " + place.getLineNr() + ", column " + place.getColumnNr();
      throw HttpRefusal
          .badRequest(what + " is not valid JSON" + where + ": " + firstSentence(invalid));
    }
  }

  private static String firstSentence(JsonProcessingException invalid) {
    String message = invalid.getOriginalMessage().lines().findFirst().orElse("");
    // The parser names itself in what follows; the client is helped by the reason alone.
    String reason = message.replaceAll(" \\(start marker.*", "").replaceAll(", from `[^`]*`", "");
    return reason.length() > 200 ? reason.substring(0, 200) + '…' : reason + '.';
  }

  /** JSON can spell half a surrogate pair, which is no character and cannot be written again. */
  private static void requireUnicode(Object value, String what) {
    switch (value) {
      case String text -> requireWholeCharacters(text, what);
      case List<?> list -> list.stream().filter(item -> item != null)
          .forEach(item -> requireUnicode(item, what));
      case Map<?, ?> object -> object.forEach((key, item) -> {
        requireUnicode(key, what);
        if (item != null) {
          requireUnicode(item, what);
        }
      });
      default -> {}
    }
  }

  private static void requireWholeCharacters(String text, String what) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (Character.getType(text.codePointAt(i)) == Character.SURROGATE) {
        throw HttpRefusal.badRequest(
            what + " holds half a surrogate pair (\\ud800 to \\udfff), which is not a character.");
      }
    }
  }

  static String kindOf(@Nullable Object value) {
    return switch (value) {
      case String text -> "a string";
      case Number number -> "a number";
      case Boolean flag -> "a boolean";
      case List<?> list -> "an array";
      case Map<?, ?> object -> "an object";
      case null, default -> "null";
    };
  }
}
