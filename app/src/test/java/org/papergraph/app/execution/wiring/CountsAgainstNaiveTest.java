package org.papergraph.app.execution.wiring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.app.FixtureGraph;

import static org.assertj.core.api.Assertions.assertThat;

/** Facets, cross facets and lists over papers on random graphs against the same in plain Java. */
class CountsAgainstNaiveTest {
  private static final int PAPERS = 60;
  private static final int QUERIES = 40;
  private static final Map<String, Function<NaivePaper, Stream<String>>> DIMENSIONS = Map.of(
      "YEAR", paper -> Stream.ofNullable(paper.year()).map(String::valueOf),
      "VENUE", paper -> Stream.ofNullable(paper.venue()),
      "TOPIC", paper -> paper.topics().stream(),
      "AUTHOR", paper -> paper.authors().stream());
  private static final String FACETS = """
                                       query($filter: PaperFilter, $first: Int!, $rows: PaperFacetField!, $columns: PaperFacetField!) {
                                         papers(filter: $filter) {
                                           facets(first: $first) {
                                             YEAR: years { value count } VENUE: venues { value count }
                                             TOPIC: topics { value count } AUTHOR: authors { value count }
                                           }
                                           more: facets(first: 100) { topics { value count } }
                                           crossFacet(rows: $rows, columns: $columns, first: $first) {
                                             rows { value count } columns { value count } counts
                                           }
                                         }
                                       }""";
  private static final String RELATED = """
                                        query($topic: ID!, $author: ID!, $venue: ID!, $papers: Int!) {
                                          topic(by: { id: $topic }) { related(first: 100) { ...of } }
                                          author(by: { id: $author }) { topics(first: 100, edge: { papers: { from: $papers } }) { ...of } }
                                          venue(by: { id: $venue }) { authors(last: 100) { totalCount edges { papers node { id } } } }
                                        }
                                        fragment of on CountedTopicConnection { totalCount edges { papers node { id } } }""";

  private static Api api;

  @BeforeAll
  static void schema() {
    FixtureGraph.fill("RETURN 1;");
    api = new Api();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void facetsCountTheWholeList(long seed) {
    var random = new Random(seed);
    var papers = NaivePaper.random(random, PAPERS);
    NaivePaper.store(papers);
    for (int i = 0; i < QUERIES; i++) {
      var query = NaiveQuery.random(random);
      var filter = i == 0 ? Map.<String, Object>of() : query.filter();
      var members = i == 0 ? papers : papers.stream().filter(query.holds()).toList();
      var first = 1 + random.nextInt(5);
      var rows = anyDimension(random);
      var columns = anyDimension(random);
      var list = (Map<?, ?>) api.ask(FACETS,
          Map.of("filter", filter, "first", first, "rows", rows, "columns", columns)).get("papers");
      DIMENSIONS.forEach((name, values) -> assertThat(((Map<?, ?>) list.get("facets")).get(name))
          .as("%s of %s", name, filter).isEqualTo(most(members, values, first)));
      assertThat(((Map<?, ?>) list.get("more")).get("topics"))
          .isEqualTo(most(members, DIMENSIONS.get("TOPIC"), 100));
      assertThat(list.get("crossFacet")).as("%s by %s of %s", rows, columns, filter)
          .isEqualTo(cross(members, rows, columns, first));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void listsOverPapersCountThePapers(long seed) {
    var random = new Random(seed);
    var papers = NaivePaper.random(random, PAPERS);
    NaivePaper.store(papers);
    for (int i = 0; i < QUERIES; i++) {
      var topic = "topic:t" + random.nextInt(8);
      var author = "author:name:a" + random.nextInt(12);
      var venue = "venue:v" + random.nextInt(4);
      var least = 1 + random.nextInt(3);
      var answer = api.ask(RELATED,
          Map.of("topic", topic, "author", author, "venue", venue, "papers", least));
      assertThat(list(answer, "topic", "related")).isEqualTo(linked(papers.stream()
          .filter(paper -> paper.topics().contains(topic)),
          paper -> paper.topics().stream().filter(other -> !other.equals(topic)), 1));
      assertThat(list(answer, "author", "topics")).isEqualTo(linked(papers.stream()
          .filter(paper -> paper.authors().contains(author)),
          paper -> paper.topics().stream(), least));
      assertThat(list(answer, "venue", "authors")).isEqualTo(linked(papers.stream()
          .filter(paper -> venue.equals(paper.venue())),
          paper -> paper.authors().stream(), 1));
    }
  }

  private static String anyDimension(Random random) {
    return List.of("YEAR", "VENUE", "TOPIC", "AUTHOR").get(random.nextInt(4));
  }

  private static List<Map<String, Object>> most(List<NaivePaper> papers,
      Function<NaivePaper, Stream<String>> values, int first) {
    return counted(papers.stream(), values).entrySet().stream().sorted(byCount()).limit(first)
        .map(entry -> Map.<String, Object>of("value", entry.getKey(), "count", entry.getValue()))
        .toList();
  }

  private static Map<String, Integer> counted(Stream<NaivePaper> papers,
      Function<NaivePaper, Stream<String>> values) {
    var counts = new TreeMap<String, Integer>();
    papers.flatMap(values).forEach(value -> counts.merge(value, 1, Integer::sum));
    return counts;
  }

  private static Comparator<Map.Entry<String, Integer>> byCount() {
    return Map.Entry.<String, Integer>comparingByValue().reversed()
        .thenComparing(Map.Entry.comparingByKey());
  }

  private static Map<String, Object> cross(List<NaivePaper> papers, String rows, String columns,
      int first) {
    var rowFacets = most(papers, DIMENSIONS.get(rows), first);
    var columnFacets = most(papers, DIMENSIONS.get(columns), first);
    var counts = new ArrayList<List<Integer>>();
    for (var row : rowFacets) {
      counts.add(columnFacets.stream().map(column -> (int) papers.stream()
          .filter(paper -> has(paper, rows, row) && has(paper, columns, column)).count())
          .toList());
    }
    return Map.of("rows", rowFacets, "columns", columnFacets, "counts", counts);
  }

  private static boolean has(NaivePaper paper, String dimension, Map<String, Object> facet) {
    return DIMENSIONS.get(dimension).apply(paper).anyMatch(facet.get("value")::equals);
  }

  private static Map<String, Object> linked(Stream<NaivePaper> papers,
      Function<NaivePaper, Stream<String>> ends, int least) {
    var edges = counted(papers, ends).entrySet().stream()
        .filter(entry -> entry.getValue() >= least).sorted(byCount())
        .map(entry -> Map.of("papers", entry.getValue(), "node", Map.of("id", entry.getKey())))
        .toList();
    return Map.of("totalCount", edges.size(), "edges", edges);
  }

  private static Object list(Map<String, Object> answer, String node, String list) {
    var found = (Map<?, ?>) answer.get(node);
    return found == null ? Map.of("totalCount", 0, "edges", List.of()) : found.get(list);
  }
}
