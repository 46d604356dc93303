package org.papergraph.loader.source.json;

import org.papergraph.loader.source.ReadingOptions;

/** OpenAlex: works of its snapshot and its API, and the other entities that lie beside them. */
final class OpenAlexFormat extends JsonFormat {

  OpenAlexFormat() {
    super("openalex", "OpenAlex works and authors, lines of the snapshot or answers of the API");
  }

  @Override
  boolean matches(JsonHead head) {
    return head.first().path("id").asText().contains("openalex.org/")
        || head.hasAny("abstract_inverted_index", "authorships", "referenced_works",
            "works_api_url");
  }

  @Override
  JsonMapping mapping(String file, ReadingOptions options, JsonLayout layout) {
    return new OpenAlexMapping(layout.isWrapped());
  }
}
