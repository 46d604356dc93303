package org.papergraph.app.execution.download;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.papergraph.app.execution.Cancellation;
import org.papergraph.app.execution.Engine;
import org.papergraph.app.execution.Explain;
import org.papergraph.app.execution.GraphQlRequest;
import org.papergraph.app.execution.completion.DrawnNetwork;
import org.papergraph.app.export.ExportedNetwork;
import org.papergraph.app.export.NetworkExport;
import org.papergraph.app.export.NetworkFormat;

/** A network that is to be written as a file. Immutable. */
public final class NetworkFile {
  /** The extension of a zip with the two tables of {@link NetworkFormat#CSV}. */
  private static final String ZIP = "zip";

  private final ExportedNetwork network;

  private NetworkFile(ExportedNetwork network) {
    this.network = network;
  }

  /**
   * Finds the network. Blocks.
   *
   * @param field        that has {@code export(format:)}
   * @param variables    its arguments
   * @param cancellation cancelled when nobody waits for it any more
   * @throws FailedDownload if the network is refused, or cannot be read
   */
  public static NetworkFile read(Engine engine, FileField field, Map<String, Object> variables,
      Cancellation cancellation) {
    var drawn = new DrawnNetwork();
    FailedDownload.orThrow(engine.network(
        new GraphQlRequest(field.document(), null, variables, Explain.NONE), cancellation, drawn));
    return new NetworkFile(drawn.network());
  }

  /** File extension → media type of each kind of file. */
  public static Map<String, String> mediaTypes() {
    var types = new LinkedHashMap<String, String>();
    Stream.of(NetworkFormat.values())
        .forEach(format -> types.put(format.fileExtension(), format.mediaType()));
    types.put(ZIP, "application/zip");
    return types;
  }

  /**
   * Writes the file as it goes.
   *
   * @param extension one of {@link #mediaTypes()}
   * @param out       flushed at the end and left open
   * @throws IOException the target's own
   */
  public void write(String extension, OutputStream out) throws IOException {
    if (ZIP.equals(extension)) {
      NetworkExport.writeTables(network, out);
      return;
    }
    var format = Stream.of(NetworkFormat.values())
        .filter(each -> each.fileExtension().equals(extension)).findFirst().orElseThrow();
    NetworkExport.write(network, format, out);
  }
}
