package org.papergraph.loader.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.papergraph.loader.identity.Brought;
import org.papergraph.loader.identity.SourceAmendment;

/**
 * Citations that do nothing but add to what their papers cite. There are many more of them than of anything else, so
 * they are written without looking at all that is known of those papers; the outcome is the same.
 */
public final class NewCitations {

  private final TransactionContext tx;
  private final Map<String, Brought<SourceAmendment>> citations = new HashMap<>();
  private final List<Map<String, Object>> references = new ArrayList<>();

  public NewCitations(TransactionContext tx) {
    this.tx = tx;
  }

  /** Writes what of the change is such; returns the rest. */
  public Delta<SourceAmendment> write(Delta<SourceAmendment> change) {
    change.after().forEach((key, said) -> {
      if (said.said().isCitation() && !change.before().containsKey(key)) {
        citations.put(key, said);
      }
    });
    look();
    Statement.UPSERT_AMENDMENTS.write(tx, "rows",
        citations.values().stream().map(Rows::of).toList());
    Statement.CREATE_REFERENCES.write(tx, "rows", references.stream()
        .filter(row -> citations.containsKey(String.valueOf(row.get("key")))).toList());
    Map<String, Brought<SourceAmendment>> rest = new HashMap<>(change.after());
    rest.keySet().removeAll(citations.keySet());
    return new Delta<>(change.before(), rest);
  }

  /** Puts aside citations that have to do with others: two that say the same are one reference. */
  private void look() {
    Set<List<String>> pairs = new HashSet<>();
    Set<String> others = new HashSet<>();
    for (Record row : Statement.CITING_PAPERS.read(tx, "rows", asked())) {
      String key = row.get("key").asString();
      boolean alone = pairs
          .add(List.of(row.get("paper").asString(), row.get("cited").asString()));
      Brought<SourceAmendment> said = citations.get(key);
      if (said == null || !alone || !row.get("known").asBoolean() || row.get("there").asBoolean()
          || row.get("itself").asBoolean()) {
        others.add(key);
      } else {
        references.add(Map.of("key", key, "paper", row.get("paper").asString(), "id",
            row.get("cited").asString(), "source", said.said().source(), "load", said.load()));
      }
    }
    citations.keySet().removeAll(others);
  }

  private List<Map<String, Object>> asked() {
    List<Map<String, Object>> rows = new ArrayList<>();
    citations.forEach((key, said) -> said.said().amendment().references()
        .forEach(cited -> rows.add(Map.of("key", key, "citing", said.said().amendment().paper(),
            "cited", cited, "source", said.said().source()))));
    return rows;
  }
}
