package org.papergraph.loader.image;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.papergraph.loader.identity.BylineEntry;

/**
 * An author with all that hangs on it.
 *
 * @param properties of the Author node, with the id
 * @param entries where the author stands in bylines
 * @param identifiers ids that stand for this author and no other
 */
public record AuthorImage(String id, Map<String, Object> properties, List<Entry> entries,
    Set<String> identifiers) {

  /** One place in one paper's byline. */
  public record Entry(String paper, BylineEntry entry) {
  }
}
