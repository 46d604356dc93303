package org.papergraph.app.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Networks to export. */
final class Networks {
  static final NetworkColumn DISTANCE = new NetworkColumn("distance", ColumnType.INTEGER,
      "Distance");
  static final NetworkColumn CENTRALITY = new NetworkColumn("centrality", ColumnType.DOUBLE,
      "Centrality");
  static final NetworkColumn COMMUNITY = new NetworkColumn("community", ColumnType.INTEGER,
      "Community", ColumnUse.CLUSTER);
  static final NetworkColumn PAPERS = new NetworkColumn("paperCount", ColumnType.INTEGER, "Papers",
      ColumnUse.SIZE);
  static final NetworkColumn NOTE = new NetworkColumn("note", ColumnType.STRING, "Note");
  static final NetworkColumn PAGE = new NetworkColumn("page", ColumnType.STRING, "Page",
      ColumnUse.LINK);
  static final NetworkColumn FIRST_YEAR = new NetworkColumn("firstYear", ColumnType.INTEGER,
      "First year");
  static final NetworkColumn HOW = new NetworkColumn("note", ColumnType.STRING, "How");

  static final String BIDI = "\u202Eolleh\u202C שלום";
  private static final String ALPHABET = "aZ09 {}\\$%&#_~^\"'@,=+-;<>|[]()*!?:/.`éßøŁ中한Я∞👩‍🔬"
      + "\n\r\t\u0000\u0007\u0085\u200F\u2028\uFEFF\uFFFE\uD800";

  private Networks() {}

  static NetworkNode node(String id, String label, Map<String, @Nullable Object> values) {
    return new NetworkNode(id, label, values);
  }

  static NetworkEdge edge(String source, String target, double weight) {
    return new NetworkEdge(source, target, weight, Map.of());
  }

  /** Of nodes and edges without columns. */
  static ExportedNetwork plain(List<NetworkNode> nodes, NetworkEdge... edges) {
    return new ExportedNetwork("", false, List.of(), List.of(), nodes, List.of(edges));
  }

  /** Of nodes with one column. */
  static ExportedNetwork of(NetworkColumn column, @Nullable Object... values) {
    var nodes = new ArrayList<NetworkNode>();
    for (var value : values) {
      var held = new HashMap<String, @Nullable Object>();
      held.put(column.name(), value);
      nodes.add(new NetworkNode("author:name:" + nodes.size(), "", held));
    }
    return new ExportedNetwork("", false, List.of(column), List.of(), nodes, List.of());
  }

  /** Three co-authors: Levine wrote with both others, of Finn hardly anything is known. */
  static ExportedNetwork coauthors() {
    var levine = node("author:name:sergey levine", "Sergey Levine", Map.of("distance", 0,
        "centrality", 0.5, "community", 0, "paperCount", 12, "note", "<b>\"A\" & co</b>", "page",
        "https://example.org/?a=1&b=2"));
    var finn = node("author:orcid:0000-0001-6298-0874", "=Chelsea, \"Finn\"", Map.of());
    var abbeel = node("author:name:pieter abbeel", "Pieter\nAbbeel 👩‍🔬", Map.of("distance", 1,
        "centrality", -1.5e-5, "community", 7, "paperCount", 3L, "note", ""));
    return new ExportedNetwork("Levine & co-authors", false,
        List.of(DISTANCE, CENTRALITY, COMMUNITY, PAPERS, NOTE, PAGE), List.of(FIRST_YEAR, HOW),
        List.of(levine, finn, abbeel),
        List.of(
            new NetworkEdge(levine.id(), finn.id(), 2, Map.of("firstYear", 2017, "note", "-x")),
            edge(abbeel.id(), levine.id(), 0.25)));
  }

  static ExportedNetwork empty() {
    return plain(List.of());
  }

  /** Labels that have broken formats. */
  static List<String> hostile() {
    return List.of("", " ", "Plain", "\"quoted\" and 'single'", "a < b && c > d", "]]>", "<!--",
        "&amp; &lt;", "<script>alert(1)</script>", "line\nbreak", "carriage\rreturn", "both\r\nof",
        "\ttab", "=1+1", "+1", "-1", "@SUM(A1)", "'=1", "＝1", "\r=1", "a,b;c|d", "\"", "\"\"",
        "👩‍🔬 🏴󠁧󠁢󠁥󠁮󠁧󠁿", BIDI, "é ß ø Ł 中 한 Я", "\u0000nul\u0007bell", "half \uD800 pair",
        "\uFFFE\uFFFF",
        "\u0085next\u2028separator\uFEFF", " spaced  out ", "null", "NaN", "x".repeat(20_000));
  }

  /** A simple network with random texts and values, some of them absent. */
  static ExportedNetwork random(long seed) {
    var random = new Random(seed);
    var nodes = IntStream.range(0, random.nextInt(12))
        .mapToObj(i -> node("author:name:" + i + " ünï \"<&>' " + i, text(random), values(random)))
        .toList();
    var edges = new ArrayList<NetworkEdge>();
    for (int i = 0; i < nodes.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (random.nextInt(3) == 0) {
          edges.add(new NetworkEdge(nodes.get(i).id(), nodes.get(j).id(), random.nextGaussian(),
              random.nextBoolean() ? Map.of() : Map.of("firstYear", random.nextInt())));
        }
      }
    }
    return new ExportedNetwork(text(random), random.nextBoolean(),
        List.of(DISTANCE, CENTRALITY, NOTE), List.of(FIRST_YEAR), nodes, edges);
  }

  private static Map<String, @Nullable Object> values(Random random) {
    var values = new HashMap<String, @Nullable Object>();
    values.put("distance", random.nextBoolean() ? random.nextLong() : null);
    values.put("centrality", random.nextBoolean() ? random.nextGaussian() : Double.NaN);
    values.put("note", random.nextBoolean() ? text(random) : null);
    return values;
  }

  private static String text(Random random) {
    var text = new StringBuilder();
    random.ints(random.nextInt(9), 0, ALPHABET.length())
        .forEach(i -> text.append(ALPHABET.charAt(i)));
    return text.toString();
  }
}
