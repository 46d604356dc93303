package org.papergraph.loader.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the loader should have derived, from rows of the base data and by the words of docs/model.md alone: all of it,
 * each time, in plain loops. Lines as those of {@link DerivedData}.
 */
final class NaiveDerivation {

  private static final List<String> STRONGEST = List.of("KEYWORD", "VOCABULARY", "EXTRACTED");

  private final Map<String, Map<String, @Nullable Object>> papers = new TreeMap<>();
  private final Map<String, List<String>> bylines = new TreeMap<>();
  private final List<String> lines = new ArrayList<>();

  private NaiveDerivation() {
    DerivedData.rows("""
                     MATCH (p:Paper) RETURN p.id AS id, p.year AS year,
                       p.citationCount AS citationCount, p.authorCount AS authorCount""")
        .forEach(row -> {
          papers.put(text(row, "id"), row);
          bylines.put(text(row, "id"), new ArrayList<>());
        });
    DerivedData.rows("MATCH (a:Author)-[:AUTHORED]->(p:Paper) RETURN a.id AS author, p.id AS paper")
        .forEach(row -> bylines.get(text(row, "paper")).add(text(row, "author")));
  }

  static List<String> expected() {
    NaiveDerivation naive = new NaiveDerivation();
    naive.authors();
    naive.pairs();
    naive.venues();
    naive.topics();
    naive.citations();
    naive.lines.addAll(NaivePapers.expected());
    return naive.lines;
  }

  private void authors() {
    Map<String, Set<String>> papersOf = new TreeMap<>();
    bylines.forEach((paper, authors) -> authors.forEach(
        author -> papersOf.computeIfAbsent(author, id -> new TreeSet<>()).add(paper)));
    papersOf.forEach((author, theirs) -> {
      Map<String, @Nullable Object> row = new HashMap<>();
      row.put("what", "author " + author);
      row.put("paperCount", theirs.size());
      List<Long> cited = known(theirs, "citationCount");
      row.put("citationCount",
          cited.isEmpty() ? null : cited.stream().mapToLong(Long::longValue).sum());
      putYears(row, theirs);
      NaivePapers.markLacking(row, "citationCount", "firstYear", "lastYear");
      lines.add(DerivedData.line(row));
    });
  }

  private void pairs() {
    for (String one : authorIds()) {
      for (String other : authorIds()) {
        List<String> joint = bylines.keySet().stream()
            .filter(paper -> bylines.get(paper).size() <= 500)
            .filter(paper -> bylines.get(paper).containsAll(List.of(one, other))).toList();
        if (one.compareTo(other) < 0 && !joint.isEmpty()) {
          pair(one, other, joint);
        }
      }
    }
  }

  private void pair(String one, String other, List<String> joint) {
    Map<String, @Nullable Object> row = new HashMap<>();
    row.put("what", one + " with " + other);
    row.put("papers", joint.size());
    double weight = 0;
    for (String paper : joint) {
      weight += papers.get(paper).get("authorCount") instanceof Long count
          ? 1.0 / (count - 1)
          : 1.0 / (bylines.get(paper).size() - 1);
    }
    row.put("weight", weight);
    putYears(row, joint);
    lines.add(DerivedData.line(row));
  }

  private Set<String> authorIds() {
    Set<String> ids = new TreeSet<>();
    bylines.values().forEach(ids::addAll);
    return ids;
  }

  private void venues() {
    Map<String, Set<String>> papersIn = new TreeMap<>();
    DerivedData.rows("MATCH (p)-[:PUBLISHED_IN]->(v) RETURN p.id AS paper, v.id AS venue")
        .forEach(row -> papersIn.computeIfAbsent(text(row, "venue"), id -> new TreeSet<>())
            .add(text(row, "paper")));
    papersIn.forEach((venue, theirs) -> lines.add(DerivedData.line(
        new HashMap<>(Map.of("what", "venue " + venue, "paperCount", theirs.size())))));
  }

  private void topics() {
    Map<String, Set<String>> papersOn = new TreeMap<>();
    Map<String, Integer> kinds = new HashMap<>();
    DerivedData.rows(
        "MATCH (p)-[r:HAS_TOPIC]->(t) RETURN p.id AS paper, t.id AS topic, r.method AS method")
        .forEach(row -> {
          papersOn.computeIfAbsent(text(row, "topic"), id -> new TreeSet<>())
              .add(text(row, "paper"));
          kinds.merge(text(row, "topic"), STRONGEST.indexOf(text(row, "method")), Math::min);
        });
    papersOn.forEach((topic, theirs) -> lines.add(DerivedData.line(new HashMap<>(
        Map.of("what", "topic " + topic, "paperCount", theirs.size(), "kind",
            STRONGEST.get(kinds.get(topic)))))));
  }

  private void citations() {
    Map<String, String> sources = new TreeMap<>();
    DerivedData.rows("""
                     MATCH (p)-[r:REFERS_TO]->(:Identifier)-[:IDENTIFIES]->(cited:Paper)
                     RETURN p.id AS paper, cited.id AS cited, r.source AS source""")
        .stream().filter(row -> !text(row, "paper").equals(text(row, "cited")))
        .forEach(row -> sources.merge(text(row, "paper") + " cites " + text(row, "cited"),
            text(row, "source"), (one, other) -> one.compareTo(other) < 0 ? one : other));
    sources.forEach((what, source) -> lines
        .add(DerivedData.line(new HashMap<>(Map.of("what", what, "source", source)))));
  }

  private void putYears(Map<String, @Nullable Object> row, Collection<String> theirs) {
    List<Long> years = known(theirs, "year");
    row.put("firstYear", years.stream().min(Long::compare).orElse(null));
    row.put("lastYear", years.stream().max(Long::compare).orElse(null));
  }

  private List<Long> known(Collection<String> theirs, String property) {
    List<Long> known = new ArrayList<>();
    for (String paper : theirs) {
      if (papers.get(paper).get(property) instanceof Long value) {
        known.add(value);
      }
    }
    return known;
  }

  private static String text(Map<String, @Nullable Object> row, String name) {
    return String.valueOf(row.get(name));
  }
}
