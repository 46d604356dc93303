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
 * Which records describe one paper: those that share a DOI, an arXiv id, an id of a source (or have ids that a source
 * has merged), or title and first author's last name; and those without authors that share the title with one paper
 * alone.
 *
 * <p>
 * The title rule is decided on what the firm rules leave, for every title by itself. So it does not matter in which
 * order records or titles come, and a second paper of that title makes the record stand alone again.
 */
final class PaperClusters {

  private final List<SourceRecord> records;
  private final Merges merges;
  private final UnionFind firm;
  private final Map<Integer, List<SourceRecord>> firmClusters = new HashMap<>();
  private final UnionFind all;

  private PaperClusters(List<SourceRecord> records, Merges merges) {
    this.records = records;
    this.merges = merges;
    this.firm = firmLinks();
    this.all = new UnionFind(firm);
    firm.sets().forEach(
        set -> firmClusters.put(set.getFirst(), set.stream().map(records::get).toList()));
  }

  /** The clusters, each in the order of preference. The records must be closed under shared keys. */
  static List<List<SourceRecord>> of(Collection<SourceRecord> records, Merges merges) {
    return new PaperClusters(records.stream().sorted(SourceRecord.PREFERENCE).toList(), merges)
        .clusters();
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

  private List<String> firmKeys(SourceRecord record) {
    List<String> keys = new ArrayList<>();
    record.firmIds().forEach(id -> keys.add(merges.representative(id)));
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
    List<List<SourceRecord>> members = clusters.stream().map(this::members).toList();
    boolean unambiguous = atMostOne(members, SourceRecord::hasAuthors)
        && atMostOne(members, record -> record.paper().doi() != null)
        && atMostOne(members, record -> record.paper().arxivId() != null);
    Integer first = null;
    for (Integer cluster : clusters) {
      if (unambiguous || members(cluster).stream().noneMatch(PaperClusters::isNamed)) {
        first = first == null ? cluster : first;
        all.union(first, cluster);
      }
    }
  }

  private List<SourceRecord> members(Integer cluster) {
    return firmClusters.getOrDefault(cluster, List.of());
  }

  /** True if more is known than the title. */
  private static boolean isNamed(SourceRecord record) {
    return record.hasAuthors() || record.hasId();
  }

  private static boolean atMostOne(List<List<SourceRecord>> clusters,
      Predicate<SourceRecord> test) {
    return clusters.stream().filter(cluster -> cluster.stream().anyMatch(test)).count() <= 1;
  }
}
