package org.papergraph.loader.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.TransactionContext;

/** A fixed Cypher statement, the text of a resource of this package. */
enum Statement {
  RECORDS_BY_KEY, RECORDS_BY_IDENTITY, UPSERT_PAPERS, REMOVE_PAPERS, UPSERT_RECORDS, IDENTIFY_PAPERS, RETIRE_IDENTIFIERS, TOUCH_AUTHORS, CLEAR_BYLINES, CLEAR_VENUES, CLEAR_REFERENCES, UPSERT_AUTHORS, CREATE_BYLINES, AUTHORS_BY_IDENTIFIER, AUTHOR_EVIDENCE, MOVE_BYLINES, IDENTIFY_AUTHORS, UPSERT_VENUES, PUBLISH_PAPERS, CREATE_REFERENCES, STALE_AUTHORS, STALE_PAPERS, STALE_VENUES, DROP_COAUTHORS, DERIVE_COAUTHORS, AUTHOR_FACTS, SETTLE_AUTHORS, REMOVE_AUTHORS, VENUE_FACTS, SETTLE_VENUES, REMOVE_VENUES, DROP_CITATIONS, DERIVE_CITATIONS, SETTLE_PAPERS, START_LOAD, CHECKPOINT_LOAD, FINISH_LOAD, LAST_LOADS, LOCK, COUNTS, MIGRATIONS, RECORD_MIGRATION, TAGGABLE_PAPERS, TOPICS, PAPER_TOPICS, UPSERT_TOPICS, REMOVE_TOPICS, UPSERT_PAPER_TOPICS, REMOVE_PAPER_TOPICS, CREATE_PAPERS, CREATE_AUTHORS, CREATE_VENUES, CREATE_COAUTHORS, CREATE_TOPICS, REFER_PAPERS, CREATE_CITATIONS, DISPUTE_AUTHORS;

  private final String text;

  Statement() {
    String name = name().toLowerCase(Locale.ROOT).replace('_', '-') + ".cypher";
    try (InputStream input = Objects.requireNonNull(Statement.class.getResourceAsStream(name),
        name)) {
      text = new String(input.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text() {
    return text;
  }

  Result run(TransactionContext tx, Map<String, Object> parameters) {
    return tx.run(text, parameters);
  }

  /** Runs the statement for these rows, if there are any; saves the round trip and the plan if not. */
  void write(TransactionContext tx, String parameter, Collection<?> rows) {
    if (!rows.isEmpty()) {
      tx.run(text, Map.of(parameter, List.copyOf(rows))).consume();
    }
  }

  /** The records for these rows; none without asking if there are no rows. */
  List<Record> read(TransactionContext tx, String parameter, Collection<?> rows) {
    return rows.isEmpty() ? List.of() : tx.run(text, Map.of(parameter, List.copyOf(rows))).list();
  }
}
