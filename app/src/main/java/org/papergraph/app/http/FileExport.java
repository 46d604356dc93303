package org.papergraph.app.http;

import io.micronaut.http.HttpRequest;
import java.io.InputStream;
import java.util.Map;

/** A kind of file that is downloaded from {@code /export}. */
interface FileExport {

  /** The name of the file, without extension. */
  String name();

  /** File extension → media type of each form it comes in. */
  Map<String, String> mediaTypes();

  /** What may be asked for. */
  FieldParameters parameters();

  /**
   * The body of the file, from which it is read while it is written.
   *
   * @param extension one of {@link #mediaTypes()}
   * @param values    of the parameters
   * @param request   while it is answered, its client is watched
   * @throws org.papergraph.app.execution.download.FailedDownload if it cannot be begun
   */
  InputStream open(String extension, Map<String, Object> values, HttpRequest<?> request);
}
