package org.papergraph.loader.source.json;

import java.util.List;
import org.papergraph.loader.source.Head;
import org.papergraph.loader.source.SourceFormat;

/** The formats of JSON, in the order of detection; and the tables that one of them comes with. */
public final class JsonFormats {

  private static final List<SourceFormat> ALL = List.of(new OpenAlexFormat(),
      new OpenAlexMergesFormat(),
      new SemanticScholarCitationsFormat(),
      new SemanticScholarAbstractsFormat(),
      new SemanticScholarFormat(),
      new S2orcFormat(),
      new CrossrefFormat(),
      new HuggingFaceFormat(),
      new OpenReviewFormat(),
      new MlAnthologyFormat(),
      new AminerFormat(),
      new PaperlistsFormat(),
      new ArxivFormat(),
      new ArxivDublinCoreFormat(),
      new CslFormat(),
      new PapergraphFormat());

  private static final int SHOWN = 8;

  private JsonFormats() {}

  public static List<SourceFormat> all() {
    return ALL;
  }

  /** What to say of a file that is JSON in no format known here; empty if it is no JSON. */
  public static String unknown(Head head) {
    JsonHead json = JsonHead.of(head);
    if (json.first().isObject()) {
      List<String> names = json.first().properties().stream().map(field -> field.getKey())
          .limit(SHOWN).toList();
      return "JSON whose records are in no format known here; the first has the fields "
          + String.join(", ", names);
    }
    return head.text().startsWith("{") || head.text().startsWith("[")
        ? "JSON without records that are objects"
        : "";
  }
}
