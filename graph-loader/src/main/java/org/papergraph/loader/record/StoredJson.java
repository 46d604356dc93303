package org.papergraph.loader.record;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Reads back what {@link RecordJson#write} wrote, value for value. {@link RecordJson#read} would normalise a second
 * time, and some texts look like markup only once they have been freed of it.
 */
final class StoredJson {

  private static final JsonSetter.Value EMPTY = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);

  private static final ObjectReader READER = JsonMapper.builder()
      .addModule(new SimpleModule().addDeserializer(LocalDate.class, new IsoDate()))
      .addMixIn(PaperRecord.class, Names.class)
      .withConfigOverride(List.class, config -> config.setSetterInfo(EMPTY))
      .withConfigOverride(Map.class, config -> config.setSetterInfo(EMPTY))
      .build()
      .readerFor(PaperRecord.class);

  private StoredJson() {}

  static PaperRecord read(String json) {
    try {
      return READER.readValue(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not a record that papergraph wrote: " + json, e);
    }
  }

  /** Where JSON's names differ from Java's. */
  private interface Names {

    @JsonProperty("abstract")
    String abstractText();
  }

  private static final class IsoDate extends FromStringDeserializer<LocalDate> {

    private static final long serialVersionUID = 1;

    IsoDate() {
      super(LocalDate.class);
    }

    @Override
    protected LocalDate _deserialize(String value, DeserializationContext context) {
      return LocalDate.parse(value);
    }
  }
}
