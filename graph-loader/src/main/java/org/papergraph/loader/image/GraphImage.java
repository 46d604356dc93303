package org.papergraph.loader.image;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.papergraph.loader.identity.AuthorDecisions;
import org.papergraph.loader.identity.Origin;
import org.papergraph.loader.identity.PaperEvidence;
import org.papergraph.loader.identity.PaperResolution;
import org.papergraph.loader.identity.ResolvedPaper;
import org.papergraph.loader.identity.SourcePerson;
import org.papergraph.loader.identity.Venues;

/**
 * All that a set of records says, as nodes and relationships. Topics are not part of it.
 *
 * @param papers by id
 * @param disputed author ids that stand for several authors, or for one that they also share with others: id to
 *   candidates
 * @param citations for each citing paper the cited ones, each with the source that says so and the first load
 */
public record GraphImage(Map<String, ResolvedPaper> papers, List<AuthorImage> authors,
    Map<String, Set<String>> disputed, List<CoAuthorship> coAuthorships, List<VenueImage> venues,
    Map<String, Map<String, Origin>> citations) {

  /** @param persons with distinct keys */
  public static GraphImage of(PaperEvidence evidence, Collection<SourcePerson> persons,
      Venues venues, AuthorDecisions decisions) {
    Map<String, ResolvedPaper> papers = new PaperResolution(venues).resolve(evidence);
    ImageBuilder image = new ImageBuilder(venues, papers, persons, decisions);
    papers.values().forEach(image::add);
    return image.build();
  }
}
