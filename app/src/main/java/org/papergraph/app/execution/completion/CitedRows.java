package org.papergraph.app.execution.completion;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.papergraph.app.citation.CitedPaper;
import org.papergraph.app.citation.CitedVenue;

/** Papers out of rows that hold what a citation says under {@code citation}. */
final class CitedRows {
  private CitedRows() {}

  static List<CitedPaper> papers(List<?> rows) {
    return rows.stream().map(row -> paper((Map<?, ?>) row)).toList();
  }

  private static CitedPaper paper(Map<?, ?> row) {
    var facts = (Map<?, ?>) Objects.requireNonNull(row.get("citation"));
    var names = (List<?>) Objects.requireNonNull(facts.get("authors"));
    return new CitedPaper(String.valueOf(facts.get("id")), String.valueOf(facts.get("title")),
        names.stream().map(String::valueOf).toList(), number(facts, "authorCount"),
        number(facts, "year"), facts.get("publishedOn") instanceof LocalDate day ? day : null,
        text(facts, "type"), venue((Map<?, ?>) facts.get("venue")), text(facts, "doi"),
        text(facts, "arxivId"), text(facts, "url"), null);
  }

  private static @Nullable CitedVenue venue(@Nullable Map<?, ?> facts) {
    return facts == null
        ? null
        : new CitedVenue(String.valueOf(facts.get("name")), text(facts, "acronym"),
            text(facts, "kind"));
  }

  private static @Nullable String text(Map<?, ?> facts, String key) {
    return (String) facts.get(key);
  }

  private static @Nullable Integer number(Map<?, ?> facts, String key) {
    return facts.get(key) instanceof Number number ? Integer.valueOf(number.intValue()) : null;
  }
}
