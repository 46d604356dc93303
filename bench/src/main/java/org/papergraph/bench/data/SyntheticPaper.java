package org.papergraph.bench.data;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One invented paper; {@code references} are ids as records give them. */
record SyntheticPaper(int number, String sourceId, String title, @Nullable String summary, int year,
    @Nullable String publishedOn, @Nullable String doi, @Nullable String arxivId, int citationCount,
    List<Person> authors, String venue, List<String> keywords, List<Integer> references) {

  /** Bumped by nothing but time: what a source says of the same paper a year later. */
  SyntheticPaper later() {
    return new SyntheticPaper(number, sourceId, title, summary, year, publishedOn, doi, arxivId,
        citationCount + 1 + number % 7, authors, venue, keywords, references);
  }
}
