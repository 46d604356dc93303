package org.papergraph.bench.handwritten;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufOutputStream;
import io.netty.buffer.Unpooled;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code POST /NAME} with {@code {"variables": …}} runs the statement of that name. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
final class StatementController {
  private static final TypeReference<Map<String, Map<String, Object>>> REQUEST = new TypeReference<>() {
  };

  private final Statements statements;
  private final ObjectMapper mapper = new ObjectMapper();
  private final JsonFactory json = new JsonFactory();

  StatementController(Statements statements) {
    this.statements = statements;
  }

  @Post("/{name}")
  HttpResponse<ByteBuf> answer(String name, HttpRequest<byte[]> request) throws IOException {
    byte[] body = request.getBody().orElseThrow();
    Map<String, Object> parameters = mapper.readValue(body, REQUEST).getOrDefault("variables",
        Map.of());
    Object data = statements.run(name, parameters);
    return HttpResponse.ok(written(data)).contentType(MediaType.APPLICATION_JSON_TYPE);
  }

  private ByteBuf written(@Nullable Object data) throws IOException {
    ByteBuf buffer = Unpooled.buffer(1024);
    try (var to = json.createGenerator((OutputStream) new ByteBufOutputStream(buffer))) {
      to.writeStartObject();
      to.writeFieldName("data");
      write(to, data);
      to.writeEndObject();
    }
    return buffer;
  }

  private static void write(JsonGenerator to, @Nullable Object value) throws IOException {
    switch (value) {
      case null -> to.writeNull();
      case String text -> to.writeString(text);
      case Long number -> to.writeNumber(number);
      case Double number -> to.writeNumber(number);
      case Boolean flag -> to.writeBoolean(flag);
      case Map<?, ?> object -> writeObject(to, object);
      case Iterable<?> list -> writeList(to, list);
      default -> to.writeString(value.toString());
    }
  }

  private static void writeObject(JsonGenerator to, Map<?, ?> object) throws IOException {
    to.writeStartObject();
    for (var member : object.entrySet()) {
      to.writeFieldName((String) member.getKey());
      write(to, member.getValue());
    }
    to.writeEndObject();
  }

  private static void writeList(JsonGenerator to, Iterable<?> list) throws IOException {
    to.writeStartArray();
    for (Object item : list) {
      write(to, item);
    }
    to.writeEndArray();
  }
}
