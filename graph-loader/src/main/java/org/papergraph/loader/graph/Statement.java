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
  // the schema, and the loads
  MIGRATIONS, RECORD_MIGRATION, FORGET_MIGRATIONS, LOCK, START_LOAD, CHECKPOINT_LOAD, FINISH_LOAD, MARK_LOAD, LAST_LOADS, LOADS, DEAD_LOADS, LOAD_IMPACT, COUNTS,
  // into an empty graph
  BUILD_PAPER, BUILD_RECORD, BUILD_AMENDMENT, BUILD_PERSON, BUILD_PERSON_ID, BUILD_FORMER_RECORD, BUILD_AUTHOR, BUILD_VENUE, BUILD_TOPIC, BUILD_IDENTIFIER, BUILD_DESCRIBES, BUILD_AUTHORED, BUILD_PUBLISHED_IN, BUILD_REFERS_TO, BUILD_CITES, BUILD_CO_AUTHORED, BUILD_HAS_TOPIC, BUILD_BROADER, BUILD_KNOWN_AS, BUILD_IDENTIFIES, BUILD_MAY_IDENTIFY, NOTE_BUILDING, GRAPH_STATE, ERASE, NOTE_ERASED,
  // what sources say
  RECORDS_BY_KEY, NOTE_RECORDS, RECORDS_OF_LOAD, UPSERT_RECORDS, REMOVE_RECORDS, AMENDMENTS_BY_KEY, NOTE_AMENDMENTS, AMENDMENTS_OF_LOAD, UPSERT_AMENDMENTS, REMOVE_AMENDMENTS, PERSONS_BY_KEY, NOTE_PERSONS, PERSONS_OF_LOAD, UPSERT_PERSONS, REMOVE_PERSONS, UPSERT_FORMERS, FORMERS_BY_KEY, REMOVE_FORMERS, ROLL_BACK_FORMERS,
  // papers
  RECORDS_BY_IDENTITY, AMENDMENTS_BY_PAPER, CITING_PAPERS, UPSERT_PAPERS, REMOVE_PAPERS, IDENTIFY_PAPERS, RETIRE_IDENTIFIERS, CREATE_REFERENCES, CLEAR_REFERENCES, DROP_REFERENCES,
  // authors and venues
  AUTHORS_BY_IDENTIFIER, AUTHOR_EVIDENCE, PERSONS_BY_ID, UPSERT_AUTHORS, IDENTIFY_AUTHORS, TOUCH_AUTHORS, CREATE_BYLINES, CLEAR_BYLINES, MOVE_BYLINES, MOVE_ENTRIES, ENTRIES_OF_AUTHORS, PAPERS_BY_IDENTIFIER, UPSERT_VENUES, PUBLISH_PAPERS, CLEAR_VENUES,
  // what people decide
  DECISIONS, RECORD_DECISION, UNDO_DECISION, AUTHORS_BY_NAME, AUTHOR_NAMES, AUTHOR_PROFILES, AUTHOR_PAPERS, ACQUAINTANCES,
  // what is derived
  STALE_PAPERS, DERIVE_CITATIONS, DROP_CITATIONS, SETTLE_PAPERS, STALE_AUTHORS, DERIVE_COAUTHORS, DROP_COAUTHORS, COAUTHORS_OF, UPSERT_COAUTHORS, AUTHOR_FACTS, SETTLE_AUTHORS, REMOVE_AUTHORS, STALE_VENUES, VENUE_FACTS, SETTLE_VENUES, REMOVE_VENUES,
  // topics
  TAGGABLE_PAPERS, TOPICS, PAPER_TOPICS, UPSERT_TOPICS, REMOVE_TOPICS, UPSERT_PAPER_TOPICS, REMOVE_PAPER_TOPICS, BROADER_TOPICS, CREATE_BROADER_TOPICS, REMOVE_BROADER_TOPICS,
  // vocabularies
  VOCABULARY_TERMS, VOCABULARY_TERMS_BY_KEY, VOCABULARY_TERMS_OF_LOAD, UPSERT_VOCABULARY_TERMS, REMOVE_VOCABULARY_TERMS;

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
