package org.papergraph.loader.bulk;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;
import org.papergraph.loader.image.GraphSink;
import org.papergraph.loader.image.Section;

/**
 * Writes a file a section: {@code nodes-LABEL.csv} and {@code relationships-TYPE-SECTION.csv}, with a header, and
 * {@code schema.cypher}. Values are parted by U+001F, those of a list by U+001E, and nothing is quoted: texts of records have neither control characters
 * nor line breaks, nor has JSON.
 */
public final class ImportFiles implements GraphSink, AutoCloseable {

  private static final char DELIMITER = '\u001F';
  private static final char LIST_DELIMITER = '\u001E';
  private static final int BUFFER = 1 << 16;

  private final Path folder;
  private final Map<Section, BufferedWriter> files = new ConcurrentHashMap<>();
  private final Map<String, Long> counts = new ConcurrentSkipListMap<>();

  /** @param folder that is there and empty */
  public ImportFiles(Path folder) {
    this.folder = folder;
  }

  @Override
  public void node(Section section, int number, @Nullable Object... values) {
    write(section, new StringBuilder().append(number), values);
  }

  @Override
  public void relationship(Section section, int from, int to, @Nullable Object... values) {
    write(section, new StringBuilder().append(from).append(DELIMITER).append(to), values);
  }

  /** Files have no order among each other. */
  @Override
  public void settle() {}

  /**
   * Adds a file of statements, to be run once the nodes and relationships are in the database.
   *
   * @param text statements, each ended by a semicolon
   */
  public void schema(String text) {
    try {
      Files.writeString(folder.resolve("schema.cypher"), text);
    } catch (IOException e) {
      throw failure(e);
    }
  }

  /** Nodes by label and relationships by type. */
  public Map<String, Long> counts() {
    return counts;
  }

  private void write(Section section, StringBuilder line, @Nullable Object[] values) {
    for (Object value : values) {
      line.append(DELIMITER);
      append(value, line);
    }
    line.append('\n');
    try {
      BufferedWriter file = files.get(section);
      if (file == null) {
        file = open(section);
        files.put(section, file);
      }
      file.append(line);
    } catch (IOException e) {
      throw failure(e);
    }
    counts.merge(section.label(), 1L, Long::sum);
  }

  private static void append(@Nullable Object value, StringBuilder line) {
    if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        line.append(i == 0 ? "" : LIST_DELIMITER).append(checked(String.valueOf(list.get(i))));
      }
    } else if (value instanceof String text) {
      line.append(checked(text));
    } else if (value != null) {
      line.append(value);
    }
  }

  private static String checked(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < ' ') {
        throw new IllegalStateException("a control character in: " + text);
      }
    }
    return text;
  }

  private BufferedWriter open(Section section) throws IOException {
    Section from = section.from();
    Section to = section.to();
    StringBuilder header = new StringBuilder();
    String name;
    if (from == null || to == null) {
      name = "nodes-" + section.label();
      header.append(":ID(").append(section.label()).append(')');
    } else {
      name = "relationships-" + section.label() + "-" + section;
      header.append(":START_ID(").append(from.label()).append(')').append(DELIMITER)
          .append(":END_ID(").append(to.label()).append(')');
    }
    section.columns().forEach(column -> header.append(DELIMITER).append(column.name()).append(':')
        .append(column.type()));
    BufferedWriter file = new BufferedWriter(
        Files.newBufferedWriter(folder.resolve(name + ".csv"), StandardCharsets.UTF_8), BUFFER);
    file.append(header.append('\n'));
    return file;
  }

  @Override
  public void close() {
    try {
      for (BufferedWriter file : files.values()) {
        file.close();
      }
    } catch (IOException e) {
      throw failure(e);
    }
  }

  private UncheckedIOException failure(IOException e) {
    return new UncheckedIOException("cannot write into " + folder + ": " + e.getMessage(), e);
  }
}
