package org.papergraph.app.execution.wiring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.app.FixtureGraph;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Lists of papers under random filters, orders and page sizes, at the root and below an author,
 * walked from either end, against the same in plain Java.
 */
class ListsAgainstNaiveTest {
  private static final int PAPERS = 60;
  private static final int QUERIES = 40;
  private static final String PAGE = """
                                     papers(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
                                       totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
                                     }""";
  private static final String ARGUMENTS = "$filter: PaperFilter, $orderBy: [PaperOrder!], "
      + "$first: Int, $after: String, $last: Int, $before: String";
  private static final String OF_ALL = "query(" + ARGUMENTS + ") {" + PAGE + "}";
  private static final String OF_AUTHOR = "query(" + ARGUMENTS
      + ") { author(by: {id: \"author:name:a1\"}) {" + PAGE + "} }";

  private static Api api;

  @BeforeAll
  static void schema() {
    FixtureGraph.fill("RETURN 1;");
    api = new Api();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void everyPageIsTheNaiveOne(long seed) {
    var random = new Random(seed);
    var papers = NaivePaper.random(random, PAPERS);
    NaivePaper.store(papers);
    var ofAuthor = papers.stream().filter(paper -> paper.authors().contains("author:name:a1"))
        .toList();
    for (int i = 0; i < QUERIES; i++) {
      var query = NaiveQuery.random(random);
      walk(OF_ALL, query, query.answer(papers), 1 + random.nextInt(20));
      // Below an author no order means the newest first, which is another question.
      if (!query.orderBy().isEmpty()) {
        walk(OF_AUTHOR, query, query.answerBelow(ofAuthor), 1 + random.nextInt(5));
      }
    }
  }

  private static void walk(String document, NaiveQuery query, List<String> expected, int size) {
    assertThat(forward(document, query, expected.size(), size)).as("%s", query.filter())
        .isEqualTo(expected);
    assertThat(backward(document, query, expected.size(), size)).as("%s", query.filter())
        .isEqualTo(expected);
  }

  private static List<String> forward(String document, NaiveQuery query, int total, int size) {
    var walked = new ArrayList<String>();
    Map<?, ?> page;
    var arguments = arguments(query);
    arguments.put("first", size);
    do {
      page = page(document, arguments, total);
      walked.addAll(ids(page));
      arguments.put("after", info(page).get("endCursor"));
    } while (Boolean.TRUE.equals(info(page).get("hasNextPage")));
    return walked;
  }

  private static List<String> backward(String document, NaiveQuery query, int total, int size) {
    var walked = new ArrayList<String>();
    Map<?, ?> page;
    var arguments = arguments(query);
    arguments.put("last", size);
    do {
      page = page(document, arguments, total);
      walked.addAll(0, ids(page));
      arguments.put("before", info(page).get("startCursor"));
    } while (Boolean.TRUE.equals(info(page).get("hasPreviousPage")));
    return walked;
  }

  private static Map<?, ?> page(String document, Map<String, Object> arguments, int total) {
    var data = api.ask(document, arguments);
    var list = data.containsKey("author")
        ? ((Map<?, ?>) data.get("author")).get("papers")
        : data.get("papers");
    var page = (Map<?, ?>) list;
    assertThat(page.get("totalCount")).as("totalCount of %s", arguments).isEqualTo(total);
    return page;
  }

  private static Map<String, Object> arguments(NaiveQuery query) {
    var arguments = new HashMap<String, Object>();
    arguments.put("filter", query.filter());
    arguments.put("orderBy", query.orderBy());
    return arguments;
  }

  private static Map<?, ?> info(Map<?, ?> page) {
    return (Map<?, ?>) page.get("pageInfo");
  }

  private static List<String> ids(Map<?, ?> page) {
    return ((List<?>) page.get("nodes")).stream().map(node -> ((Map<?, ?>) node).get("id"))
        .map(String::valueOf).toList();
  }
}
