package org.papergraph.app.execution.completion;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes the pages of papers that a request reads, in place of their text. In the context of requests
 * by which the server itself asks for papers; not safe for several threads at once.
 */
public final class CitedPages {
  private final List<CitedPage> pages = new ArrayList<>();

  /** Takes a page. */
  public void add(CitedPage page) {
    pages.add(page);
  }

  /** The only page there is. */
  public CitedPage only() {
    if (pages.size() != 1) {
      throw new IllegalStateException(pages.size() + " pages");
    }
    return pages.getFirst();
  }
}
