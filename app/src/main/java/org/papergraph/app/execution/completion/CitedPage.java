package org.papergraph.app.execution.completion;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.papergraph.app.citation.CitedPaper;

/**
 * A page of papers with what a citation says of each.
 *
 * @param papers in the list's order
 * @param end    the cursor of the last; null if there is none
 */
public record CitedPage(List<CitedPaper> papers, @Nullable String end) {

  /** The page, from the connection that was read. */
  public static CitedPage of(Map<?, ?> read) {
    var page = new ConnectionPage(read);
    var edges = page.edges();
    return new CitedPage(CitedRows.papers(page.nodes()),
        edges.isEmpty() ? null : edges.getLast().cursor());
  }
}
