package org.papergraph.app.citation;

import org.jspecify.annotations.Nullable;

/** Where a paper can be read. */
final class Links {
  private Links() {}

  /** The paper's URL; without one, its page on arXiv. A DOI is a link of its own. */
  static @Nullable String url(CitedPaper paper) {
    var url = PlainLine.orNull(paper.url());
    var arxivId = PlainLine.orNull(paper.arxivId());
    return url == null && arxivId != null ? "https://arxiv.org/abs/" + arxivId : url;
  }
}
