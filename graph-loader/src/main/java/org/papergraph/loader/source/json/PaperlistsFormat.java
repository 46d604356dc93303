package org.papergraph.loader.source.json;

import com.fasterxml.jackson.databind.JsonNode;
import org.papergraph.loader.source.ReadingOptions;

/** Paper Copilot's paperlists: an array for each year of a conference, which the file's name tells. */
final class PaperlistsFormat extends JsonFormat {

  PaperlistsFormat() {
    super("paperlists", "Paper Copilot paperlists, such as iclr2024.json");
  }

  @Override
  boolean matches(JsonHead head) {
    JsonNode author = head.first().path("author");
    return head.has("title") && author.isTextual()
        && head.hasAny("status", "aff", "authorids", "gs_citation", "author_site");
  }

  @Override
  JsonMapping mapping(String file, ReadingOptions options, JsonLayout layout) {
    PaperlistsVenue venue = PaperlistsVenue.of(file);
    return (value, findings) -> PaperlistsPaper.read(Fields.of(value), venue, options, findings);
  }
}
