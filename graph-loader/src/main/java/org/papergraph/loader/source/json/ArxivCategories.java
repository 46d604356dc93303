package org.papergraph.loader.source.json;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.papergraph.loader.record.PaperRecordBuilder;
import org.papergraph.loader.record.TopicMention;

/** arXiv's categories as topics: codes such as {@code cs.CL} are names to nobody else. */
final class ArxivCategories {

  private static final Map<String, String> LABELS = table();
  private static final Pattern SPACE = Pattern.compile("\\s+");
  /** Classes of the American Mathematical Society and of the ACM, which stand among arXiv's own. */
  private static final Pattern FOREIGN = Pattern.compile(".*\\d.*");

  private ArxivCategories() {}

  /** @param codes apart by white space */
  static void addCodes(String codes, PaperRecordBuilder paper) {
    SPACE.splitAsStream(codes.strip()).map(LABELS::get).filter(Objects::nonNull).distinct()
        .forEach(label -> add(label, paper));
  }

  /** @param subject such as {@code Mathematics - Numerical Analysis}; the archive says less than the rest */
  static void addSubject(String subject, PaperRecordBuilder paper) {
    int dash = subject.indexOf(" - ");
    String label = dash < 0 ? subject : subject.substring(dash + 3);
    if (!FOREIGN.matcher(label).matches() && !label.startsWith("Other ")) {
      add(label, paper);
    }
  }

  private static void add(String label, PaperRecordBuilder paper) {
    paper.topic(new TopicMention(label, 1, "VOCABULARY"));
  }

  private static Map<String, String> table() {
    try (InputStream input = Objects
        .requireNonNull(ArxivCategories.class.getResourceAsStream("arxiv-categories.tsv"));
        BufferedReader lines = new BufferedReader(
            new InputStreamReader(input, StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", 2))
          .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
