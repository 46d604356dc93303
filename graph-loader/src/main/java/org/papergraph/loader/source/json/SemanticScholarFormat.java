package org.papergraph.loader.source.json;

import org.papergraph.loader.source.ReadingOptions;

/** Semantic Scholar's papers: lines of its datasets and answers of its API. */
final class SemanticScholarFormat extends JsonFormat {

  SemanticScholarFormat() {
    super("s2", "Semantic Scholar papers, lines of the datasets or answers of the Graph API");
  }

  @Override
  boolean matches(JsonHead head) {
    boolean dataset = head.has("corpusid") && head.hasAny("title", "authors", "externalids");
    boolean paper = head.has("paperId")
        && head.hasAny("title", "externalIds", "corpusId", "authors");
    return dataset || paper || head.has("authorId") || head.hasAny("citingPaper", "citedPaper");
  }

  @Override
  JsonMapping mapping(String file, ReadingOptions options, JsonLayout layout) {
    return SemanticScholarMapping::read;
  }
}
