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
import org.papergraph.loader.source.text.BibtexFormat;
import org.papergraph.loader.source.text.RisFormat;
import org.papergraph.loader.source.vocabulary.NTriplesFormat;
import org.papergraph.loader.source.vocabulary.OpenAlexTopicsFormat;
import org.papergraph.loader.source.vocabulary.RdfXmlFormat;
import org.papergraph.loader.source.vocabulary.TopicTriplesFormat;
import org.papergraph.loader.source.vocabulary.TurtleFormat;
import org.papergraph.loader.source.xml.AclAnthologyFormat;
import org.papergraph.loader.source.xml.ArxivAtomFormat;
import org.papergraph.loader.source.xml.DblpFormat;

/** The formats that can be read, in the order of detection: the most particular first. */
public final class Formats {

  private static final List<SourceFormat> ALL = Stream.of(
      List.of(new ArrowFormat(), new HuggingFacePageFormat()),
      List.of(new DblpFormat(), new AclAnthologyFormat(), new ArxivAtomFormat(),
          new RdfXmlFormat(), new TurtleFormat(), new NTriplesFormat(),
          new OpenAlexTopicsFormat(), new TopicTriplesFormat(), new RisFormat(),
          new BibtexFormat()),
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
    if (head.lines().stream().anyMatch(line -> line.matches("PT [A-Z]|FN .*Web of Science.*"))) {
      return "Web of Science's own format; export the records as RIS or BibTeX instead";
    }
    return "in no format known here (" + labels() + ")";
  }
}
