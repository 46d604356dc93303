package org.papergraph.app.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import graphql.language.SourceLocation;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufOutputStream;
import io.netty.buffer.Unpooled;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.papergraph.app.execution.ApiError;
import org.papergraph.app.execution.ExecutedStatement;
import org.papergraph.app.execution.GraphQlResponse;

/**
 * Writes an answer as JSON straight into the buffer that goes out, without a tree in between. Errors
 * come first, as the specification advises, so that a reader of the raw text sees them.
 */
@Singleton
final class ResponseWriter {
  private final JsonFactory json = new JsonFactoryBuilder()
      .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8).build();

  ByteBuf write(GraphQlResponse response) {
    ByteBuf buffer = Unpooled.buffer(1024);
    try (var generator = json.createGenerator((OutputStream) new ByteBufOutputStream(buffer))) {
      write(generator, response);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return buffer;
  }

  private static void write(JsonGenerator to, GraphQlResponse response) throws IOException {
    to.writeStartObject();
    if (!response.errors().isEmpty()) {
      to.writeArrayFieldStart("errors");
      for (ApiError error : response.errors()) {
        writeError(to, error);
      }
      to.writeEndArray();
    }
    if (response.executed()) {
      to.writeFieldName("data");
      writeValue(to, response.data());
    }
    if (!response.extensions().isEmpty()) {
      to.writeFieldName("extensions");
      writeValue(to, response.extensions());
    }
    to.writeEndObject();
  }

  private static void writeError(JsonGenerator to, ApiError error) throws IOException {
    to.writeStartObject();
    to.writeStringField("message", error.message());
    if (!error.locations().isEmpty()) {
      to.writeArrayFieldStart("locations");
      for (SourceLocation location : error.locations()) {
        to.writeStartObject();
        to.writeNumberField("line", location.getLine());
        to.writeNumberField("column", location.getColumn());
        to.writeEndObject();
      }
      to.writeEndArray();
    }
    if (error.path() != null) {
      to.writeFieldName("path");
      writeValue(to, error.path());
    }
    to.writeFieldName("extensions");
    writeValue(to, error.getExtensions());
    to.writeEndObject();
  }

  private static void writeValue(JsonGenerator to, @Nullable Object value) throws IOException {
    switch (value) {
      case null -> to.writeNull();
      case String text -> to.writeString(text);
      case Integer number -> to.writeNumber(number);
      case Long number -> to.writeNumber(number);
      case Double number -> to.writeNumber(number);
      case Boolean flag -> to.writeBoolean(flag);
      case Map<?, ?> object -> writeObject(to, object);
      case Iterable<?> list -> writeList(to, list);
      case BigInteger number -> to.writeNumber(number);
      case BigDecimal number -> to.writeNumber(number);
      case Number number -> to.writeNumber(number.doubleValue());
      case ExecutedStatement statement -> writeStatement(to, statement);
      default -> to.writeString(value.toString());
    }
  }

  private static void writeObject(JsonGenerator to, Map<?, ?> object) throws IOException {
    to.writeStartObject();
    for (var member : object.entrySet()) {
      to.writeFieldName(String.valueOf(member.getKey()));
      writeValue(to, member.getValue());
    }
    to.writeEndObject();
  }

  private static void writeList(JsonGenerator to, Iterable<?> list) throws IOException {
    to.writeStartArray();
    for (Object item : list) {
      writeValue(to, item);
    }
    to.writeEndArray();
  }

  private static void writeStatement(JsonGenerator to, ExecutedStatement statement)
      throws IOException {
    to.writeStartObject();
    to.writeStringField("path", statement.path());
    to.writeStringField("statement", statement.statement());
    to.writeFieldName("parameters");
    writeObject(to, statement.parameters());
    if (statement.profile() != null) {
      to.writeFieldName("profile");
      writeObject(to, statement.profile());
    }
    to.writeEndObject();
  }

  /** The text of an error that has no place in a document. */
  ByteBuf write(ApiError error) {
    return write(GraphQlResponse.refused(List.of(error)));
  }
}
