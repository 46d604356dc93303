package org.papergraph.loader.source.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import org.papergraph.loader.source.ReadingOptions;

/** CSL-JSON, items for the Citation Style Language, as Zotero and others write it. */
final class CslFormat extends JsonFormat {

  /** The types that the language's schema knows and that others do not use. */
  private static final Set<String> TYPES = Set.of("article-journal", "article-magazine",
      "article-newspaper", "paper-conference", "chapter", "thesis", "webpage", "entry",
      "entry-dictionary", "entry-encyclopedia", "post", "post-weblog", "motion_picture", "speech",
      "personal_communication", "legal_case");

  CslFormat() {
    super("csl-json", "CSL-JSON, as Zotero, Mendeley and citation tools export it");
  }

  @Override
  boolean matches(JsonHead head) {
    JsonNode first = head.first();
    boolean parts = first.path("issued").has("date-parts") || first.path("issued").has("raw");
    boolean people = first.path("author").path(0).has("family")
        || first.path("author").path(0).has("literal");
    boolean others = head.hasAny("is-referenced-by-count", "reference-count", "prefix", "member");
    return head.has("type", "title") && !others
        && (TYPES.contains(first.path("type").asText()) || parts || people);
  }

  @Override
  JsonMapping mapping(String file, ReadingOptions options, JsonLayout layout) {
    return (value, findings) -> CslItem.read(Fields.of(value), findings);
  }
}
