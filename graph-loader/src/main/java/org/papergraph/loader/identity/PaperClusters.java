package org.papergraph.loader.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which records describe one paper: those that share a DOI, an arXiv id, or title and first author's last name; and
 * those without authors that share the title with one paper alone.
 *
 * <p>
 * The title rule is decided on what the firm rules leave, for every title by itself. So it does not matter in which
 * order records or titles come, and a second paper of that title makes the record stand alone again.
 */
final class PaperClusters {

  private final List<SourceRecord> records;
  private final UnionFind firm;
  private final UnionFind all;

  private PaperClusters(List<SourceRecord> records) {
    this.records = records;
    this.firm = firmLinks();
    this.all = new UnionFind(firm);
  }

  /** The clusters, each in the order of preference. The records must be closed under shared keys. */
  static List<List<SourceRecord>> of(Collection<SourceRecord> records) {
    return new PaperClusters(records.stream().sorted(SourceRecord.PREFERENCE).toList()).clusters();
  }

  private List<List<SourceRecord>> clusters() {
    titleGroups().values().forEach(this::joinByTitle);
    List<List<SourceRecord>> clusters = new ArrayList<>();
    for (List<Integer> set : all.sets()) {
      clusters.add(set.stream().map(records::get).toList());
    }
    return clusters;
  }

  private UnionFind firmLinks() {
    UnionFind links = new UnionFind(records.size());
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i < records.size(); i++) {
      for (String key : firmKeys(records.get(i))) {
        Integer first = seen.putIfAbsent(key, i);
        if (first != null) {
          links.union(first, i);
        }
      }
    }
    return links;
  }

  private static List<String> firmKeys(SourceRecord record) {
    List<String> keys = new ArrayList<>();
    if (record.paper().doi() != null) {
      keys.add("doi:" + record.paper().doi());
    }
    if (record.paper().arxivId() != null) {
      keys.add("arxiv:" + record.paper().arxivId());
    }
    if (record.hasAuthors()) {
      keys.add("title:" + record.titleGroup().group() + "\n" + record.titleGroup().lastName());
    }
    return keys;
  }

  /** For each title group, the firm clusters (by their root) that hold a record of it. */
  private Map<String, Set<Integer>> titleGroups() {
    Map<String, Set<Integer>> groups = new HashMap<>();
    for (int i = 0; i < records.size(); i++) {
      groups.computeIfAbsent(records.get(i).titleGroup().group(), group -> new LinkedHashSet<>())
          .add(firm.find(i));
    }
    return groups;
  }

  private void joinByTitle(Set<Integer> clusters) {
    if (clusters.size() < 2) {
      return;
    }
    List<List<SourceRecord>> members = new ArrayList<>();
    for (List<Integer> set : firm.sets()) {
      if (clusters.contains(set.getFirst())) {
        members.add(set.stream().map(records::get).toList());
      }
    }
    boolean unambiguous = atMostOne(members, SourceRecord::hasAuthors)
        && atMostOne(members, record -> record.paper().doi() != null)
        && atMostOne(members, record -> record.paper().arxivId() != null);
    Integer first = null;
    for (Integer cluster : clusters) {
      SourceRecord record = records.get(cluster);
      if (unambiguous || !(record.hasAuthors() || record.hasId())) {
        first = first == null ? cluster : first;
        all.union(first, cluster);
      }
    }
  }

  private static boolean atMostOne(List<List<SourceRecord>> clusters,
      Predicate<SourceRecord> test) {
    return clusters.stream().filter(cluster -> cluster.stream().anyMatch(test)).count() <= 1;
  }
}
