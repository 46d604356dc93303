package org.papergraph.loader.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The papers that a set of records describes. Thread-safe. */
public final class PaperResolution {

  private final PaperFold fold;

  public PaperResolution(Venues venues) {
    this.fold = new PaperFold(venues);
  }

  /** The papers by id that records alone describe, which come with the graph's first load. */
  public Map<String, ResolvedPaper> resolve(Collection<SourceRecord> records) {
    return resolve(PaperEvidence.of(1, records));
  }

  /**
   * The papers by id.
   *
   * @param evidence closed under shared ids, merges and title groups: a record that shares one of these with a record
   *   here is here too, and so are all amendments of an id that a record here has
   */
  public Map<String, ResolvedPaper> resolve(PaperEvidence evidence) {
    List<SourceAmendment> said = evidence.amendments().stream().map(Brought::said).toList();
    Merges merges = Merges.of(said);
    Deletions deletions = Deletions.of(said);
    Map<String, List<Brought<SourceAmendment>>> amendments = evidence.amendments().stream()
        .collect(Collectors.groupingBy(one -> one.said().amendment().paper()));
    Map<String, Long> loads = new HashMap<>();
    evidence.records().forEach(record -> loads.put(record.said().key(), record.load()));
    List<SourceRecord> records = evidence.records().stream().map(Brought::said)
        .filter(record -> !deletions.concern(record)).toList();
    Map<String, ResolvedPaper> papers = new TreeMap<>();
    Map<String, Set<String>> claims = new HashMap<>();
    for (List<SourceRecord> cluster : PaperClusters.of(records, merges)) {
      ResolvedPaper paper = fold.fold(PaperCluster.of(cluster, merges, amendments), loads);
      papers.put(paper.id(), paper);
      cluster.forEach(
          record -> claims.computeIfAbsent(PaperIds.title(record.paper()), id -> new HashSet<>())
              .add(paper.id()));
    }
    answerToTitles(papers, claims);
    return papers;
  }

  /** An id by title that one paper alone claims is its. */
  private static void answerToTitles(Map<String, ResolvedPaper> papers,
      Map<String, Set<String>> claims) {
    Set<String> taken = new HashSet<>();
    papers.values().forEach(paper -> taken.addAll(paper.identifiers()));
    claims.forEach((titleId, ids) -> {
      if (ids.size() == 1 && !taken.contains(titleId)) {
        papers.computeIfPresent(ids.iterator().next(), (id, paper) -> answeringTo(paper, titleId));
      }
    });
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
