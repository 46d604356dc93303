package org.papergraph.loader.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.papergraph.localneo4j.Neo4jUnderTest;

/** What the loader derives, as the graph under test has it: a line of text each, in no order. */
final class DerivedData {

  private DerivedData() {}

  static List<String> stored() {
    List<String> lines = new ArrayList<>();
    rows("""
         MATCH (n:Paper) RETURN 'paper ' + n.id AS what, n.authorCount AS authorCount,
           n.citationCount AS citationCount, n.upvotes AS upvotes, n.sources AS sources,
           n.lacksYear AS lacksYear, n.lacksPublishedOn AS lacksPublishedOn,
           n.lacksCitationCount AS lacksCitationCount, n.lacksUpvotes AS lacksUpvotes,
           n.lacksAuthorCount AS lacksAuthorCount""").forEach(row -> lines.add(line(row)));
    rows("""
         MATCH (n:Author) RETURN 'author ' + n.id AS what, n.paperCount AS paperCount,
           n.citationCount AS citationCount, n.firstYear AS firstYear, n.lastYear AS lastYear,
           n.lacksCitationCount AS lacksCitationCount, n.lacksFirstYear AS lacksFirstYear,
           n.lacksLastYear AS lacksLastYear""").forEach(row -> lines.add(line(row)));
    rows("MATCH (n:Venue) RETURN 'venue ' + n.id AS what, n.paperCount AS paperCount")
        .forEach(row -> lines.add(line(row)));
    rows("MATCH (n:Topic) RETURN 'topic ' + n.id AS what, n.paperCount AS paperCount,"
        + " n.kind AS kind").forEach(row -> lines.add(line(row)));
    rows("MATCH (a)-[r:CITES]->(b) RETURN a.id + ' cites ' + b.id AS what, r.source AS source")
        .forEach(row -> lines.add(line(row)));
    rows("""
         MATCH (a)-[r:CO_AUTHORED]->(b) RETURN a.id + ' with ' + b.id AS what, r.papers AS papers,
           r.weight AS weight, r.firstYear AS firstYear, r.lastYear AS lastYear""")
        .forEach(row -> lines.add(line(row)));
    rows("MATCH (n:Stale) RETURN 'stale ' + n.id AS what").forEach(row -> lines.add(line(row)));
    return lines;
  }

  static List<Map<String, @Nullable Object>> rows(String query) {
    List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    Neo4jUnderTest.driver().executableQuery(query).execute().records()
        .forEach(row -> rows.add(new LinkedHashMap<>(row.asMap())));
    return rows;
  }

  /** What it is about, then what is said of it, by name; an absent value says nothing. */
  static String line(Map<String, @Nullable Object> row) {
    StringBuilder line = new StringBuilder(String.valueOf(row.get("what"))).append(':');
    new TreeMap<>(row).forEach((name, value) -> {
      if (value != null && !"what".equals(name)) {
        line.append(' ').append(name).append(' ').append(value instanceof Double number
            ? String.format(Locale.ROOT, "%.9f", number)
            : value);
      }
    });
    return line.toString();
  }
}
