package org.papergraph.app.execution.download;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.papergraph.app.execution.Cancellation;
import org.papergraph.app.execution.Engine;
import org.papergraph.app.execution.Explain;
import org.papergraph.app.execution.GraphQlRequest;
import org.papergraph.app.export.NetworkExport;
import org.papergraph.app.export.NetworkFormat;

/** Networks as files. Blocks; safe for many threads. */
public final class Networks {
  /** The type of a format in the schema. */
  public static final String FORMAT = "NetworkFormat";

  /** The extension of a zip with the two tables of {@link NetworkFormat#CSV}. */
  private static final String ZIP = "zip";

  private Networks() {}

  /** File extension → media type of each kind of file. */
  public static Map<String, String> mediaTypes() {
    var types = new LinkedHashMap<String, String>();
    Stream.of(NetworkFormat.values())
        .forEach(format -> types.put(format.fileExtension(), format.mediaType()));
    types.put(ZIP, "application/zip");
    return types;
  }

  /**
   * The bytes of a file.
   *
   * @param field     that has {@code export(format:)}
   * @param extension one of {@link #mediaTypes()}
   * @throws FailedDownload if the network is refused, or cannot be read
   */
  public static byte[] file(Engine engine, FileField field, String extension,
      Map<String, Object> variables, Cancellation cancellation) {
    var asked = new HashMap<>(variables);
    asked.put("format", format(extension).name());
    var response = FailedDownload.orThrow(engine.execute(
        new GraphQlRequest(field.document(), null, asked, Explain.NONE), cancellation));
    var network = (Map<?, ?>) Objects
        .requireNonNull(((Map<?, ?>) Objects.requireNonNull(response.data())).get("file"));
    var text = String.valueOf(network.get("export"));
    return ZIP.equals(extension) ? zipped(text) : text.getBytes(StandardCharsets.UTF_8);
  }

  private static NetworkFormat format(String extension) {
    return Stream.of(NetworkFormat.values())
        .filter(format -> format.fileExtension().equals(extension)).findFirst()
        .orElse(NetworkFormat.CSV);
  }

  private static byte[] zipped(String tables) {
    var zip = new ByteArrayOutputStream();
    try {
      NetworkExport.writeTables(tables, zip);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return zip.toByteArray();
  }
}
