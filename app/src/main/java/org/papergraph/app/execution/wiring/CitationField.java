package org.papergraph.app.execution.wiring;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.papergraph.app.citation.CitationFormat;
import org.papergraph.app.citation.Citations;
import org.papergraph.app.citation.CitedPaper;
import org.papergraph.app.citation.CitedVenue;

/** Papers as citations: the statement brings what they say, this writes it. */
final class CitationField {
  private CitationField() {}

  /** Of one paper. */
  static DataFetcher<String> ofPaper() {
    return environment -> Citations.write(format(environment),
        paper(Objects.requireNonNull(environment.getSource())));
  }

  /** Of the papers of a page. */
  static DataFetcher<String> ofPage() {
    return environment -> Citations.write(format(environment),
        new ConnectionPage(Objects.requireNonNull(environment.getSource())).nodes().stream()
            .map(row -> paper((Map<?, ?>) row)).toList());
  }

  private static CitationFormat format(DataFetchingEnvironment environment) {
    return CitationFormat.valueOf(environment.getArgument("format"));
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
