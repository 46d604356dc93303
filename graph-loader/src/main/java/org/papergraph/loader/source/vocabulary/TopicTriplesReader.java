package org.papergraph.loader.source.vocabulary;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.papergraph.loader.source.Omissions;
import org.papergraph.loader.source.RecordReader;
import org.papergraph.loader.source.SourceItem;
import org.papergraph.loader.source.text.LineReader;

/** One triple a row: subject, predicate, object; IRIs in angle brackets or not, labels with their language or not. */
final class TopicTriplesReader implements RecordReader {

  private static final Pattern LITERAL = Pattern
      .compile("\"(.*)\"(?:@([A-Za-z-]+)|\\^\\^\\S+)?", Pattern.DOTALL);
  private static final Pattern END = Pattern.compile("\\s*\\.$");

  private final String file;
  private final LineReader lines;
  private final Omissions omissions = new Omissions();
  private final Queue<SourceItem> last = new ArrayDeque<>();
  private @Nullable CsvRows rows;
  private boolean ended;

  TopicTriplesReader(String file, LineReader lines) {
    this.file = file;
    this.lines = lines;
  }

  @Override
  public @Nullable SourceItem next() throws IOException {
    while (!ended) {
      CsvRows source = rows == null ? new CsvRows(file, lines, ',') : rows;
      rows = source;
      CsvRows.Row row = source.next();
      SourceItem item = row == null ? end() : item(row);
      if (item != null) {
        return item;
      }
    }
    return last.poll();
  }

  private @Nullable SourceItem end() {
    ended = true;
    last.addAll(omissions.items(file));
    return null;
  }

  private @Nullable SourceItem item(CsvRows.Row row) {
    List<String> fields = row.fields().size() == 3 ? row.fields() : resplit(row);
    if (!row.problem().isEmpty() || fields.size() != 3) {
      String reason = row.problem().isEmpty()
          ? "a triple has three fields, not " + fields.size()
          : row.problem();
      return new SourceItem.Refused(row.position(), reason, row.text());
    }
    Relation relation = Relation.of(name(fields.get(1)));
    String object = relation == null ? "" : object(fields.get(2));
    String subject = name(fields.get(0));
    if (object.isEmpty() || subject.isEmpty()) {
      omissions.add("triples that say nothing of how topics are called or related");
      return null;
    }
    return new Statement(subject, Objects.requireNonNull(relation), object).item(row.position());
  }

  /** Older files have semicolons between the fields, and no quotation marks. */
  private static List<String> resplit(CsvRows.Row row) {
    char delimiter = TopicTriplesFormat.delimiter(row.text());
    return delimiter == ',' ? row.fields() : List.of(row.text().split("[;\t]", -1));
  }

  private static String name(String field) {
    return END.matcher(field.strip()).replaceFirst("").replaceAll("^<|>$", "").strip();
  }

  private static String object(String field) {
    String bare = END.matcher(field.strip()).replaceFirst("");
    Matcher literal = LITERAL.matcher(bare);
    if (!literal.matches()) {
      return name(bare);
    }
    String language = literal.group(2);
    return language == null || language.startsWith("en") ? literal.group(1).strip() : "";
  }
}
