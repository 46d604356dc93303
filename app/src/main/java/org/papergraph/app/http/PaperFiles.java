package org.papergraph.app.http;

import io.micronaut.http.HttpRequest;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.papergraph.app.execution.Cancellation;
import org.papergraph.app.execution.Engine;
import org.papergraph.app.execution.download.FileField;
import org.papergraph.app.execution.download.PaperPages;

/** Lists of papers as files, written while they are read. */
final class PaperFiles implements FileExport {
  private final FileField field;
  private final Engine engine;
  private final Downloads downloads;
  private final Duration patience;
  private final FieldParameters parameters;

  /**
   * Files of a field.
   *
   * @param patience how long a page but the first waits for a place among the requests
   */
  PaperFiles(FileField field, Engine engine, Downloads downloads, Duration patience) {
    this.field = field;
    this.engine = engine;
    this.downloads = downloads;
    this.patience = patience;
    this.parameters = new FieldParameters(field.arguments().stream()
        .filter(argument -> !"after".equals(argument.getName())).toList());
  }

  @Override
  public String name() {
    return "papers";
  }

  @Override
  public Map<String, String> mediaTypes() {
    return PaperPages.mediaTypes();
  }

  @Override
  public FieldParameters parameters() {
    return parameters;
  }

  @Override
  public InputStream open(String extension, Map<String, Object> values, HttpRequest<?> request) {
    return downloads.open(request, (headOnly, cancellation) -> {
      var papers = papers(values, headOnly, cancellation);
      return out -> {
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        papers.write(extension, text);
        text.flush();
      };
    });
  }

  private PaperPages papers(Map<String, Object> values, boolean headOnly,
      Cancellation cancellation) {
    var variables = new HashMap<>(values);
    long most = variables.remove("first") instanceof Integer first ? first : Long.MAX_VALUE;
    if (most < 0) {
      throw HttpRefusal.badRequest(
          "`first` must be 0 or more, not " + most + ". Leave it out for all papers.");
    }
    return new PaperPages(engine, field, variables, headOnly ? 0 : most, cancellation, patience);
  }
}
