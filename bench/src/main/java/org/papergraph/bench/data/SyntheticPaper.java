package org.papergraph.bench.data;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One invented paper; {@code references} are ids as records give them. */
record SyntheticPaper(String sourceId, String title, @Nullable String summary, int year,
    @Nullable String publishedOn, @Nullable String doi, @Nullable String arxivId, int citationCount,
    List<String> authors, String venue, List<String> keywords, List<String> references) {
}
