package org.papergraph.app.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes networks. Pure, hence safe for many threads. */
public final class NetworkExport {
  /** Entries of a zip must have a time: the first it can say, for want of a true one. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private NetworkExport() {}

  /** The network as text, the same that {@link #write} writes. */
  public static String text(ExportedNetwork network, NetworkFormat format) {
    var text = new StringWriter();
    try {
      writer(format).write(network, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /**
   * Writes the network in UTF-8, without a byte order mark, as it goes: no more of the text than a
   * buffer is ever in memory.
   *
   * @param out flushed at the end and left open
   * @throws IOException the target's own
   */
  public static void write(ExportedNetwork network, NetworkFormat format, OutputStream out)
      throws IOException {
    utf8(out, text -> writer(format).write(network, text));
  }

  /**
   * Writes the two tables of {@link NetworkFormat#CSV} as the files {@code nodes.csv} and
   * {@code edges.csv} of a zip ({@code application/zip}), as it goes. The same network makes the same
   * bytes.
   *
   * @param out flushed at the end and left open
   * @throws IOException the target's own
   */
  public static void writeTables(ExportedNetwork network, OutputStream out) throws IOException {
    var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    entry(zip, "nodes.csv", writer -> CsvTables.writeNodes(network, writer));
    entry(zip, "edges.csv", writer -> CsvTables.writeEdges(network, writer));
    zip.finish();
    zip.flush();
  }

  private static NetworkWriter writer(NetworkFormat format) {
    return switch (format) {
      case GEXF -> new GexfWriter();
      case GRAPHML -> new GraphMlWriter();
      case CYTOSCAPE -> new CytoscapeWriter();
      case VOSVIEWER -> new VosViewerWriter();
      case CSV -> new CsvTables();
    };
  }

  private static void entry(ZipOutputStream zip, String name, Content content) throws IOException {
    var entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
    utf8(zip, content);
    zip.closeEntry();
  }

  private static void utf8(OutputStream out, Content content) throws IOException {
    var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    content.write(writer);
    writer.flush();
  }

  @FunctionalInterface
  private interface Content {
    void write(Writer out) throws IOException;
  }
}
