package org.papergraph.loader.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The papers that a set of records describes. Thread-safe. */
public final class PaperResolution {

  private final PaperFold fold;

  public PaperResolution(Venues venues) {
    this.fold = new PaperFold(venues);
  }

  /**
   * The papers by id.
   *
   * @param records with distinct keys, closed under shared DOI, arXiv id and title group: a record that shares one of
   *   these with a record here is here too
   */
  public Map<String, ResolvedPaper> resolve(Collection<SourceRecord> records) {
    Map<String, ResolvedPaper> papers = new TreeMap<>();
    Map<String, Set<String>> claims = new HashMap<>();
    for (List<SourceRecord> cluster : PaperClusters.of(records)) {
      ResolvedPaper paper = fold.fold(cluster);
      papers.put(paper.id(), paper);
      cluster.forEach(
          record -> claims.computeIfAbsent(PaperIds.title(record.paper()), id -> new HashSet<>())
              .add(paper.id()));
    }
    Set<String> taken = new HashSet<>();
    papers.values().forEach(paper -> taken.addAll(paper.identifiers()));
    claims.forEach((titleId, ids) -> {
      if (ids.size() == 1 && !taken.contains(titleId)) {
        papers.computeIfPresent(ids.iterator().next(), (id, paper) -> answeringTo(paper, titleId));
      }
    });
    return papers;
  }

  /** A paper whose id is its DOI answers to the id by title too, as it did before the DOI was known. */
  private static ResolvedPaper answeringTo(ResolvedPaper paper, String titleId) {
    Set<String> identifiers = new TreeSet<>(paper.identifiers());
    identifiers.add(titleId);
    return new ResolvedPaper(paper.id(), paper.properties(), paper.byline(), paper.venue(),
        paper.references(),
        identifiers, paper.recordKeys());
  }
}
