package org.papergraph.loader.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;

/**
 * Amendments and persons as the graph keeps them: one JSON object, what is not known absent. Equal values give equal
 * text. Thread-safe.
 */
public final class AssertionJson {

  private static final JsonMapper MAPPER = JsonMapper.builder()
      .defaultPropertyInclusion(
          JsonInclude.Value.construct(JsonInclude.Include.NON_DEFAULT, JsonInclude.Include.ALWAYS))
      .withConfigOverride(List.class,
          config -> config.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
      .build();

  private AssertionJson() {}

  public static String write(PaperAmendment amendment) {
    return text(amendment);
  }

  public static String write(PersonRecord person) {
    return text(person);
  }

  /** An amendment exactly as {@link #write(PaperAmendment)} wrote it. */
  public static PaperAmendment amendment(String json) {
    return read(json, PaperAmendment.class);
  }

  /** A person's record exactly as {@link #write(PersonRecord)} wrote it. */
  public static PersonRecord person(String json) {
    return read(json, PersonRecord.class);
  }

  private static String text(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("records of texts can be written as JSON", e);
    }
  }

  private static <T> T read(String json, Class<T> type) {
    try {
      return MAPPER.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not what papergraph wrote: " + json, e);
    }
  }
}
