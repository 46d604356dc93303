package org.papergraph.app.http;

import io.micronaut.http.HttpRequest;
import io.netty.buffer.Unpooled;
import java.util.Map;
import org.papergraph.app.execution.Engine;
import org.papergraph.app.execution.download.FileField;
import org.papergraph.app.execution.download.Networks;

/** The files of a field that is a network: {@code field(…) { export(format:) }}. */
final class NetworkFiles implements FileExport {
  private final String name;
  private final Engine engine;
  private final FileField field;
  private final FieldParameters parameters;

  NetworkFiles(String name, FileField field, Engine engine) {
    this.name = name;
    this.engine = engine;
    this.field = field;
    this.parameters = new FieldParameters(field.arguments());
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Map<String, String> mediaTypes() {
    return Networks.mediaTypes();
  }

  @Override
  public FieldParameters parameters() {
    return parameters;
  }

  @Override
  public Object open(String extension, Map<String, Object> values, HttpRequest<?> request) {
    try (var client = new ClientAway(request)) {
      return Unpooled.wrappedBuffer(
          Networks.file(engine, field, extension, values, client.cancellation()));
    }
  }
}
