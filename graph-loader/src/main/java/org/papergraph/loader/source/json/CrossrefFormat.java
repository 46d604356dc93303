package org.papergraph.loader.source.json;

import org.papergraph.loader.source.ReadingOptions;

/** Crossref's works: an answer of its REST API, its items alone, or one work. */
final class CrossrefFormat extends JsonFormat {

  CrossrefFormat() {
    super("crossref", "Crossref works, answers of the REST API or their items");
  }

  @Override
  boolean matches(JsonHead head) {
    return head.has("DOI") && head.hasAny("is-referenced-by-count", "reference-count", "deposited",
        "prefix", "indexed", "member");
  }

  @Override
  JsonMapping mapping(String file, ReadingOptions options, JsonLayout layout) {
    return (value, findings) -> CrossrefWork.read(Fields.of(value), findings);
  }
}
