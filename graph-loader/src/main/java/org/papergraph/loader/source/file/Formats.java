package org.papergraph.loader.source.file;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.loader.source.Head;
import org.papergraph.loader.source.SourceFormat;
import org.papergraph.loader.source.json.JsonFormats;
import org.papergraph.loader.source.page.ArrowFormat;
import org.papergraph.loader.source.page.HuggingFacePageFormat;

/** The formats that can be read, in the order of detection: the most particular first. */
public final class Formats {

  private static final List<SourceFormat> ALL = Stream.of(
      List.of(new ArrowFormat(), new HuggingFacePageFormat()),
      JsonFormats.all())
      .<SourceFormat>flatMap(List::stream)
      .toList();

  private Formats() {}

  public static List<SourceFormat> all() {
    return ALL;
  }

  /** The format with this name. */
  public static Optional<SourceFormat> named(String label) {
    return ALL.stream()
        .filter(format -> format.label().equals(label.toLowerCase(Locale.ROOT))).findFirst();
  }

  /** The names of all formats, for messages. */
  public static String labels() {
    return ALL.stream().map(SourceFormat::label).collect(Collectors.joining(", "));
  }

  /** The format of a file that begins so. */
  static Optional<SourceFormat> detect(Head head) {
    return ALL.stream().filter(format -> format.matches(head)).findFirst();
  }

  /** What to say of a file in no known format. */
  static String unknown(Head head) {
    String json = JsonFormats.unknown(head);
    if (!json.isEmpty()) {
      return json;
    }
    return "in no format known here (" + labels() + ")";
  }
}
