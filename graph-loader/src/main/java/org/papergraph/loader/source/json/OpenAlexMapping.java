package org.papergraph.loader.source.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.papergraph.loader.record.Orcid;
import org.papergraph.loader.record.PersonRecord;

/** OpenAlex's entities, told apart by the first letter of their ids. */
final class OpenAlexMapping implements JsonMapping {

  static final String SOURCE = "openalex";

  private static final Map<Character, String> KINDS = Map.of('C', "a concept", 'F', "a funder",
      'I', "an institution", 'K', "a keyword", 'P', "a publisher", 'S', "a source", 'T', "a topic");

  private final boolean paged;

  /** @param paged true if these are answers of the API, whose lists cut bylines */
  OpenAlexMapping(boolean paged) {
    this.paged = paged;
  }

  /** {@code W123} from {@code https://openalex.org/W123}; null if there is no id. */
  static @Nullable String id(@Nullable String url) {
    return url == null ? null : url.substring(url.lastIndexOf('/') + 1).strip();
  }

  @Override
  public void read(JsonNode value, Findings findings) {
    Fields entity = Fields.of(value);
    String id = Objects.requireNonNullElse(id(entity.text("id")), "");
    char kind = id.isEmpty() ? ' ' : id.charAt(0);
    if (kind == 'A') {
      author(id, entity, findings);
    } else if (KINDS.containsKey(kind)) {
      findings
          .skipped(KINDS.get(kind) + " of OpenAlex, not a work; works say what is needed of it");
    } else {
      OpenAlexWork.read(entity, paged, findings);
    }
  }

  private static void author(String id, Fields author, Findings findings) {
    String orcid = author.text("orcid");
    Orcid.parse(orcid == null ? "" : orcid).ifPresentOrElse(
        known -> findings.person(new PersonRecord(SOURCE, id, author.text("updated_date"),
            List.of("author:openalex:" + id, "author:orcid:" + known))),
        () -> findings
            .skipped("an author of OpenAlex without ORCID iD, of whom works say as much"));
  }
}
