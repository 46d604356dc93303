package org.papergraph.loader.identity;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * All that is said of one paper.
 *
 * @param all its records, in order of preference
 * @param counted those of them whose values count: not the ones that a source has merged into another which is here
 * @param ids the ids that records and merges give the paper, but those by title
 * @param amendments of the paper under any of its ids, in order of preference
 * @param id the paper's own
 */
record PaperCluster(List<SourceRecord> all, List<SourceRecord> counted, Set<String> ids,
    List<Brought<SourceAmendment>> amendments, String id) {

  static PaperCluster of(List<SourceRecord> records, Merges merges,
      Map<String, List<Brought<SourceAmendment>>> amendments) {
    Set<String> ids = new TreeSet<>(PaperIds.STRENGTH);
    Set<String> here = new HashSet<>();
    for (SourceRecord record : records) {
      record.firmIds().forEach(id -> ids.addAll(merges.group(id)));
      here.add(record.ownId());
    }
    List<SourceRecord> counted = records.stream()
        .filter(record -> !merges.isMerged(record.ownId(), here)).toList();
    List<Brought<SourceAmendment>> about = ids.stream()
        .map(id -> amendments.getOrDefault(id, List.of())).flatMap(Collection::stream)
        .sorted(Comparator.comparing(Brought::said, SourceAmendment.PREFERENCE)).toList();
    return new PaperCluster(records, counted, ids, about, id(records, counted, merges));
  }

  /**
   * The strongest id of the records that count. Records without authors may share an id by title with another paper,
   * so those with authors go first.
   */
  private static String id(List<SourceRecord> all, List<SourceRecord> counted, Merges merges) {
    return Stream.of(
        firm(counted).filter(id -> !merges.isMerged(id)), firm(counted), firm(all),
        titles(counted.stream().filter(SourceRecord::hasAuthors)),
        titles(all.stream().filter(SourceRecord::hasAuthors)), titles(counted.stream()))
        .flatMap(ids -> ids.min(PaperIds.STRENGTH).stream()).findFirst().orElseThrow();
  }

  private static Stream<String> firm(List<SourceRecord> records) {
    return records.stream().filter(SourceRecord::hasId)
        .map(record -> PaperIds.strongest(record.paper()));
  }

  private static Stream<String> titles(Stream<SourceRecord> records) {
    return records.map(record -> PaperIds.title(record.paper()));
  }
}
