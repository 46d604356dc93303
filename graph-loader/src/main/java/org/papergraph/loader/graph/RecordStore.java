package org.papergraph.loader.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.papergraph.loader.identity.SourceRecord;
import org.papergraph.loader.record.RecordJson;

/** The source records in the graph. */
public final class RecordStore {

  private RecordStore() {}

  /**
   * Of these records those that are in the graph, by key; null for one that is there just so.
   */
  public static Map<String, SourceRecord> byKey(TransactionContext tx,
      Collection<SourceRecord> records) {
    List<Map<String, Object>> rows = records.stream()
        .map(record -> Map.<String, Object>of("key", record.key(), "hash", record.hash()))
        .toList();
    Map<String, SourceRecord> found = new HashMap<>();
    Map<String, SourceRecord> asked = records.stream()
        .collect(Collectors.toMap(SourceRecord::key, record -> record));
    for (Record row : Statement.RECORDS_BY_KEY.read(tx, "records", rows)) {
      String key = row.get("key").asString();
      boolean same = row.get("body").isNull();
      SourceRecord record = same ? asked.get(key) : parse(row.get("body").asString());
      if (record != null) {
        found.put(key, record);
      }
    }
    return found;
  }

  /** Every record of the graph that, directly or through others, shares an id or a title with one of these. */
  public static Map<String, StoredRecord> neighbours(TransactionContext tx,
      Collection<SourceRecord> records) {
    Map<String, StoredRecord> neighbours = new HashMap<>();
    Frontier frontier = new Frontier();
    records.forEach(frontier::add);
    while (!frontier.isEmpty()) {
      List<Record> rows = Statement.RECORDS_BY_IDENTITY.run(tx, frontier.take()).list();
      for (Record row : rows) {
        String key = row.get("key").asString();
        if (!neighbours.containsKey(key)) {
          SourceRecord record = parse(row.get("body").asString());
          neighbours.put(key, new StoredRecord(record, row.get("load").asLong()));
          frontier.add(record);
        }
      }
    }
    return neighbours;
  }

  private static SourceRecord parse(String body) {
    return SourceRecord.of(RecordJson.readBack(body), body);
  }

  /** The keys still to be asked for; each is asked once. */
  private static final class Frontier {

    private final Set<String> asked = new LinkedHashSet<>();
    private Set<String> dois = new LinkedHashSet<>();
    private Set<String> arxivIds = new LinkedHashSet<>();
    private Set<String> titleGroups = new LinkedHashSet<>();

    void add(SourceRecord record) {
      if (record.paper().doi() != null && asked.add("doi:" + record.paper().doi())) {
        dois.add(record.paper().doi());
      }
      if (record.paper().arxivId() != null && asked.add("arxiv:" + record.paper().arxivId())) {
        arxivIds.add(record.paper().arxivId());
      }
      if (asked.add("title:" + record.titleGroup().group())) {
        titleGroups.add(record.titleGroup().group());
      }
    }

    boolean isEmpty() {
      return dois.isEmpty() && arxivIds.isEmpty() && titleGroups.isEmpty();
    }

    Map<String, Object> take() {
      Map<String, Object> parameters = Map.of("dois", List.copyOf(dois), "arxivIds",
          List.copyOf(arxivIds),
          "titleGroups", List.copyOf(titleGroups));
      dois = new LinkedHashSet<>();
      arxivIds = new LinkedHashSet<>();
      titleGroups = new LinkedHashSet<>();
      return parameters;
    }
  }
}
