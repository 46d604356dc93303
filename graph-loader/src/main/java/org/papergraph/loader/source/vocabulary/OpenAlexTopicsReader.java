package org.papergraph.loader.source.vocabulary;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.papergraph.loader.record.VocabularyTerm;
import org.papergraph.loader.source.Position;
import org.papergraph.loader.source.RecordReader;
import org.papergraph.loader.source.SourceItem;
import org.papergraph.loader.source.text.LineReader;

/**
 * Four concepts a row, each broader than the one before; those above the topic are told once. The keywords of a topic are
 * what it is about, not what it is called, so they are left alone.
 */
final class OpenAlexTopicsReader implements RecordReader {

  private static final String VOCABULARY = "openalex";
  private static final String HOME = "https://openalex.org/";
  private static final List<String> LEVELS = List.of("T", "subfields/", "fields/", "domains/");

  private final CsvRows rows;
  private final Set<VocabularyTerm> told = new HashSet<>();
  private final Queue<SourceItem> ready = new ArrayDeque<>();
  private boolean headed;

  OpenAlexTopicsReader(String file, LineReader lines) {
    rows = new CsvRows(file, lines, ',');
  }

  @Override
  public @Nullable SourceItem next() throws IOException {
    while (ready.isEmpty()) {
      CsvRows.Row row = rows.next();
      if (row == null) {
        return null;
      }
      if (headed) {
        read(row);
      }
      headed = true;
    }
    return ready.poll();
  }

  private void read(CsvRows.Row row) {
    List<String> fields = row.fields();
    if (!row.problem().isEmpty() || fields.size() < 2 * LEVELS.size()) {
      String reason = row.problem().isEmpty()
          ? "a topic's row has ids and names of four levels, eight fields at least"
          : row.problem();
      ready.add(new SourceItem.Refused(row.position(), reason, row.text()));
      return;
    }
    for (int level = 0; level < LEVELS.size(); level++) {
      add(row.position(), fields, level);
    }
  }

  private void add(Position position, List<String> fields, int level) {
    String id = id(fields, level);
    String label = fields.get(2 * level + 1).strip();
    String above = level + 1 < LEVELS.size() ? id(fields, level + 1) : "";
    List<String> broader = above.isEmpty() ? List.of() : List.of(above);
    if (id.isEmpty() || id.length() > 100 || label.isEmpty()) {
      ready.add(new SourceItem.Refused(position,
          "a concept without id or name, or with an id that is too long",
          String.join(",", fields.subList(0, 2 * LEVELS.size()))));
      return;
    }
    VocabularyTerm term = new VocabularyTerm(VOCABULARY, id, label, List.of(), broader,
        List.of());
    if (level == 0 || told.add(term)) {
      ready.add(new SourceItem.Term(position, term, List.of()));
    }
  }

  /** Spreadsheets write whole numbers as {@code 10001.0}. */
  private static String id(List<String> fields, int level) {
    String number = fields.get(2 * level).strip().replaceFirst("\\.0$", "");
    return number.isEmpty() ? "" : HOME + LEVELS.get(level) + number;
  }
}
