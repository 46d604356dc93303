package org.papergraph.loader.image;

import java.util.List;
import java.util.Map;
import org.papergraph.loader.identity.VenueLink;

/**
 * A venue with the papers that appeared in it.
 *
 * @param properties of the Venue node, with the id
 */
public record VenueImage(String id, Map<String, Object> properties, List<Appearance> appearances) {

  /** That a paper appeared there. */
  public record Appearance(String paper, VenueLink link) {
  }
}
