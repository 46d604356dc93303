package org.papergraph.loader.source.vocabulary;

import java.io.InputStream;
import java.util.List;
import org.papergraph.loader.source.Head;
import org.papergraph.loader.source.ReadingOptions;
import org.papergraph.loader.source.RecordReader;
import org.papergraph.loader.source.SourceFormat;
import org.papergraph.loader.source.text.LineReader;

/** Triples of topics as CSV, as the Computer Science Ontology has them. */
public final class TopicTriplesFormat implements SourceFormat {

  private static final List<Character> DELIMITERS = List.of(',', ';', '\t');

  @Override
  public String label() {
    return "topic-triples";
  }

  @Override
  public String description() {
    return "topic vocabulary as triples in CSV (Computer Science Ontology, Klink)";
  }

  @Override
  public boolean matches(Head head) {
    return head.lines().stream().limit(20)
        .anyMatch(line -> DELIMITERS.stream().anyMatch(delimiter -> isTriple(line, delimiter)));
  }

  @Override
  public RecordReader open(String file, InputStream content, ReadingOptions options) {
    return new TopicTriplesReader(file, new LineReader(content));
  }

  static boolean isTriple(String line, char delimiter) {
    String[] parts = line.split(String.valueOf(delimiter), -1);
    for (int i = 1; i + 1 < parts.length; i++) {
      String predicate = parts[i].strip().replaceAll("^[\"<]+|[\">]+$", "");
      if (predicate.indexOf(':') > 0 && Relation.of(predicate) != null) {
        return true;
      }
    }
    return false;
  }

  /** What stands between the fields of a line; a comma if it cannot be told. */
  static char delimiter(String line) {
    return DELIMITERS.stream().filter(delimiter -> isTriple(line, delimiter)).findFirst()
        .orElse(',');
  }
}
