package org.papergraph.app.http;

import io.micronaut.http.HttpRequest;
import java.io.InputStream;
import java.util.Map;
import org.papergraph.app.execution.Engine;
import org.papergraph.app.execution.download.FileField;
import org.papergraph.app.execution.download.NetworkFile;

/** The files of a field that is a network: {@code field(…) { export(format:) }}. */
final class NetworkFiles implements FileExport {
  private final String name;
  private final Engine engine;
  private final Downloads downloads;
  private final FileField field;
  private final FieldParameters parameters;

  NetworkFiles(String name, FileField field, Engine engine, Downloads downloads) {
    this.name = name;
    this.engine = engine;
    this.downloads = downloads;
    this.field = field;
    this.parameters = new FieldParameters(field.arguments());
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Map<String, String> mediaTypes() {
    return NetworkFile.mediaTypes();
  }

  @Override
  public FieldParameters parameters() {
    return parameters;
  }

  @Override
  public InputStream open(String extension, Map<String, Object> values, HttpRequest<?> request) {
    return downloads.open(request, (headOnly, cancellation) -> {
      var network = NetworkFile.read(engine, field, values, cancellation);
      return out -> network.write(extension, out);
    });
  }
}
