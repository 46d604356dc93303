package org.papergraph.loader.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.papergraph.loader.record.PaperRecord;
import org.papergraph.loader.record.RecordJson;

/** What papers should say of themselves, counted from their records and their bylines. */
final class NaivePapers {

  private NaivePapers() {}

  static List<String> expected() {
    Map<String, List<PaperRecord>> records = new TreeMap<>();
    DerivedData
        .rows("MATCH (r:Record)-[:DESCRIBES]->(p:Paper) RETURN p.id AS paper, r.body AS body")
        .forEach(row -> records
            .computeIfAbsent(String.valueOf(row.get("paper")), id -> new ArrayList<>())
            .add(RecordJson.readBack(String.valueOf(row.get("body")))));
    return DerivedData.rows("""
                            MATCH (p:Paper)
                            RETURN p.id AS id, p.year AS year, p.publishedOn AS publishedOn,
                              COUNT { (p)<-[:AUTHORED]-() } AS named,
                              COLLECT { MATCH (a:Amendment), (i:Identifier)-[:IDENTIFIES]->(p)
                                        WHERE a.paper = i.id RETURN a.source } AS amending""")
        .stream().map(row -> line(row, records.getOrDefault(row.get("id"), List.of()))).toList();
  }

  private static String line(Map<String, @Nullable Object> paper, List<PaperRecord> said) {
    Map<String, @Nullable Object> row = new HashMap<>(paper);
    row.put("authorCount", authorCount(said, (long) Objects.requireNonNull(paper.get("named"))));
    row.put("citationCount", most(said.stream().map(PaperRecord::citationCount)));
    row.put("upvotes", most(said.stream().map(PaperRecord::upvotes)));
    TreeSet<Object> sources = new TreeSet<>(said.stream().map(PaperRecord::source).toList());
    sources.addAll((List<?>) Objects.requireNonNull(paper.get("amending")));
    row.put("sources", sources);
    markLacking(row, "year", "publishedOn", "citationCount", "upvotes", "authorCount");
    row.keySet().removeAll(List.of("id", "year", "publishedOn", "named", "amending"));
    row.put("what", "paper " + paper.get("id"));
    return DerivedData.line(row);
  }

  /** What a source says if it is more than are named; not known where a byline is cut. */
  private static @Nullable Long authorCount(List<PaperRecord> said, long named) {
    Long stated = most(said.stream()
        .map(paper -> paper.authorCount() == null ? null : paper.authorCount().longValue()));
    if (stated != null && stated > named) {
      return stated;
    }
    boolean cut = said.stream()
        .anyMatch(paper -> paper.moreAuthors() && paper.authors().size() == named);
    return cut || named == 0 ? null : named;
  }

  static void markLacking(Map<String, @Nullable Object> row, String... names) {
    for (String name : names) {
      if (row.get(name) == null) {
        row.put("lacks" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1), true);
      }
    }
  }

  private static @Nullable Long most(Stream<@Nullable Long> values) {
    return values.filter(Objects::nonNull).max(Long::compare).orElse(null);
  }
}
