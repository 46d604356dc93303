package org.papergraph.loader.source;

import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats that can be read. The order is that of detection: the most particular first. */
public enum Format {
  /** Arrow Research search, author page saved as text. */
  ARROW("arrow-page") {
    @Override
    boolean matches(List<String> head) {
      return head.stream().anyMatch(
          line -> line.equals("Arrow Research search") || ArrowPageReader.isHeading(line));
    }

    @Override
    RecordReader open(String file, InputStream input) {
      return new ArrowPageReader(file, new LineReader(input));
    }
  },
  /** Hugging Face Daily Papers, search results saved as text. */
  HUGGING_FACE("hugging-face-page") {
    @Override
    boolean matches(List<String> head) {
      return head.stream().anyMatch(HuggingFacePageReader::isFurniture);
    }

    @Override
    RecordReader open(String file, InputStream input) {
      return new HuggingFacePageReader(file, new LineReader(input));
    }
  },
  /** Our own interchange format: one PaperRecord a line. */
  PAPERGRAPH("papergraph") {
    @Override
    boolean matches(List<String> head) {
      return head.stream().findFirst().filter(line -> line.startsWith("{") && !line.equals("{"))
          .isPresent();
    }

    @Override
    RecordReader open(String file, InputStream input) {
      return new JsonLinesReader(file, new LineReader(input));
    }
  };

  private final String label;

  Format(String label) {
    this.label = label;
  }

  /** The name users give with {@code --format}. */
  public String label() {
    return label;
  }

  /** The format with this name. */
  public static Optional<Format> named(String label) {
    return Arrays.stream(values())
        .filter(format -> format.label.equals(label.toLowerCase(Locale.ROOT))).findFirst();
  }

  /** The format of a file that begins with these lines (stripped, none blank). */
  static Optional<Format> detect(List<String> head) {
    return Arrays.stream(values()).filter(format -> format.matches(head)).findFirst();
  }

  abstract boolean matches(List<String> head);

  abstract RecordReader open(String file, InputStream input);
}
