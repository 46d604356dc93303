package org.papergraph.loader.image;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.papergraph.loader.compact.Groups;
import org.papergraph.loader.compact.Lists;
import org.papergraph.loader.compact.Spill;
import org.papergraph.loader.identity.SourceRecord;
import org.papergraph.loader.record.RecordJson;

/**
 * Records as they come, in a file, and which of them may describe one paper: those that share the key, a DOI, an arXiv
 * id or a title group. What groups do not decide is decided on their records, so that a group may be too large.
 */
final class RecordIndex implements AutoCloseable {

  private final Spill bodies;
  private final Groups groups = new Groups();

  RecordIndex(Path directory) {
    this.bodies = new Spill(directory);
  }

  void add(SourceRecord record) {
    bodies.add(record.body().getBytes(StandardCharsets.UTF_8));
    int number = groups.add();
    groups.join(number, "key:" + record.key());
    groups.join(number, "title:" + record.titleGroup().group());
    if (record.paper().doi() != null) {
      groups.join(number, "doi:" + record.paper().doi());
    }
    if (record.paper().arxivId() != null) {
      groups.join(number, "arxiv:" + record.paper().arxivId());
    }
  }

  int size() {
    return groups.size();
  }

  /** No record follows; the groups in the order of their first records. */
  Lists groups() {
    bodies.complete();
    return groups.lists();
  }

  /** The records of a group as they came, repetitions included. */
  List<SourceRecord> read(Lists lists, int group) {
    List<SourceRecord> records = new ArrayList<>(lists.size(group));
    for (int i = 0; i < lists.size(group); i++) {
      String body = new String(bodies.get(lists.get(group, i)), StandardCharsets.UTF_8);
      records.add(SourceRecord.of(RecordJson.readBack(body), body));
    }
    return records;
  }

  /** Of records with one key the one that counts. */
  static Map<String, SourceRecord> latest(Collection<SourceRecord> records) {
    Map<String, SourceRecord> latest = new LinkedHashMap<>();
    records.forEach(record -> latest.merge(record.key(), record, SourceRecord::orNewer));
    return latest;
  }

  @Override
  public void close() {
    bodies.close();
  }
}
