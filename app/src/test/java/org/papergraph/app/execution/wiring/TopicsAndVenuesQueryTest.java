package org.papergraph.app.execution.wiring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.app.FixtureGraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Networks of topics and the authors of venues, on a graph small enough to draw: four papers in two venues, with what
 * they are about.
 */
class TopicsAndVenuesQueryTest {
  private static final String GRAPH = """
                                      UNWIND ['one', 'other', 'empty'] AS id
                                      CREATE (:Venue {id: 'venue:' + id, name: id, kind: 'OTHER', paperCount: 0});
                                      UNWIND [['p1', 2010, 'one', ['a', 'b'], ['x', 'y']], ['p2', 2012, 'other', ['a'], ['x', 'y', 'z']],
                                        ['p3', 2013, 'other', ['a', 'c'], ['z']], ['p4', 2014, 'one', ['c'], ['w']]] AS row
                                      CREATE (p:Paper {id: 'paper:title:' + row[0], title: row[0], year: row[1], sources: []})
                                      WITH p, row MATCH (v:Venue {id: 'venue:' + row[2]}) CREATE (p)-[:PUBLISHED_IN {year: row[1]}]->(v)
                                      FOREACH (name IN row[3] | MERGE (a:Author {id: 'author:name:' + name})
                                        ON CREATE SET a.name = name, a.nameKey = name, a.spellings = [name], a.identity = 'NAME_ONLY', a.paperCount = 1
                                        CREATE (a)-[:AUTHORED {position: 1}]->(p))
                                      FOREACH (label IN row[4] | MERGE (t:Topic {id: 'topic:' + label}) ON CREATE SET t.label = label, t.kind = 'KEYWORD', t.paperCount = 1
                                        CREATE (p)-[:HAS_TOPIC {score: 1.0, method: 'KEYWORD'}]->(t));
                                      MATCH (v:Venue {id: 'venue:one'}) CREATE (:Identifier {id: 'venue:before'})-[:IDENTIFIES]->(v);
                                      """;
  private static final JsonMapper JSON = new JsonMapper();

  private static Api api;

  @BeforeAll
  static void fill() {
    FixtureGraph.fill(GRAPH);
    api = new Api();
  }

  private static JsonNode ask(String query) {
    return JSON.valueToTree(api.ask(query));
  }

  private static JsonNode json(String text) throws IOException {
    return JSON.readTree(text.replace('\'', '"'));
  }

  @Test
  void theMostFrequentTopicsAndWhatTheyShare() throws IOException {
    assertThat(ask("""
                   { topicNetwork(maxNodes: 3) { papers nodes { topic { id label } papers degree }
                     edges { source target sharedPapers npmi } truncated omittedNodes } }"""))
        .isEqualTo(json(
            """
            {'topicNetwork': {'papers': 4, 'nodes': [
              {'topic': {'id': 'topic:x', 'label': 'x'}, 'papers': 2, 'degree': 2},
              {'topic': {'id': 'topic:y', 'label': 'y'}, 'papers': 2, 'degree': 2},
              {'topic': {'id': 'topic:z', 'label': 'z'}, 'papers': 2, 'degree': 2}],
             'edges': [{'source': 'topic:x', 'target': 'topic:y', 'sharedPapers': 2, 'npmi': 1.0},
              {'source': 'topic:x', 'target': 'topic:z', 'sharedPapers': 1, 'npmi': 0.0},
              {'source': 'topic:y', 'target': 'topic:z', 'sharedPapers': 1, 'npmi': 0.0}],
             'truncated': true, 'omittedNodes': 1}}"""));
  }

  @Test
  void anEmptyListIsNotTheSameAsNone() throws IOException {
    assertThat(ask(
        """
        { ofNone: topicNetwork(topics: []) { papers nodes { degree } omittedNodes }
          inNone: topicNetwork(venues: []) { papers nodes { degree } }
          all: topicNetwork(topics: null, venues: null, maxNodes: 1) { papers nodes { degree } }
          about: coauthorNetwork(authors: ["author:name:a"], topics: []) { nodes { degree } }
          any: coauthorNetwork(authors: ["author:name:a"], topics: null, maxNodes: 1) { omittedNodes } }"""))
        .isEqualTo(json(
            """
            {'ofNone': {'papers': 4, 'nodes': [], 'omittedNodes': 0},
             'inNone': {'papers': 0, 'nodes': []},
             'all': {'papers': 4, 'nodes': [{'degree': 0}]},
             'about': {'nodes': [{'degree': 0}]},
             'any': {'omittedNodes': 2}}"""));
  }

  @Test
  void aroundTopicsInSomeYearsAndVenues() throws IOException {
    assertThat(
        ask("""
            { topicNetwork(topics: ["topic:z", "topic:nothing", "author:name:a"], years: {from: 2012},
                venues: ["venue:other", "venue:nowhere"]) {
              papers nodes { topic { id } papers degree } truncated } }"""))
        .isEqualTo(json(
            """
            {'topicNetwork': {'papers': 2, 'nodes': [
              {'topic': {'id': 'topic:z'}, 'papers': 2, 'degree': 2},
              {'topic': {'id': 'topic:x'}, 'papers': 1, 'degree': 2},
              {'topic': {'id': 'topic:y'}, 'papers': 1, 'degree': 2}], 'truncated': false}}"""));
    assertThat(ask("{ topicNetwork(topics: [\"topic:nothing\"]) { papers nodes { degree } } }"))
        .isEqualTo(json("{'topicNetwork': {'papers': 4, 'nodes': []}}"));
  }

  @Test
  void whoPublishesInTwoVenues() throws IOException {
    assertThat(ask(
        """
        { venueOverlap(venues: ["venue:before", "venue:other", "venue:one"], first: 1) {
          venues { venue { name } papers authors }
          pairs { one { id } other { id } sharedAuthors jaccard
            authors { author { name } papersInOne papersInOther } flow { year toOther toOne } } } }"""))
        .isEqualTo(json(
            """
            {'venueOverlap': {'venues': [{'venue': {'name': 'one'}, 'papers': 2, 'authors': 3},
              {'venue': {'name': 'other'}, 'papers': 2, 'authors': 2}],
             'pairs': [{'one': {'id': 'venue:one'}, 'other': {'id': 'venue:other'}, 'sharedAuthors': 2,
              'jaccard': 0.6666666666666666,
              'authors': [{'author': {'name': 'a'}, 'papersInOne': 1, 'papersInOther': 2}],
              'flow': [{'year': 2012, 'toOther': 1, 'toOne': 0}, {'year': 2014, 'toOther': 0, 'toOne': 1}]}]}}"""));
  }

  @Test
  void aWindowOfYearsCountsAnew() throws IOException {
    assertThat(
        ask("""
            { venueOverlap(venues: ["venue:one", "venue:other", "venue:empty"], years: {to: 2012}) {
              pairs { sharedAuthors jaccard flow { year toOther } } } }"""))
        .isEqualTo(
            json("""
                 {'venueOverlap': {'pairs': [
                   {'sharedAuthors': 1, 'jaccard': 0.5, 'flow': [{'year': 2012, 'toOther': 1}]},
                   {'sharedAuthors': 0, 'jaccard': 0.0, 'flow': []},
                   {'sharedAuthors': 0, 'jaccard': 0.0, 'flow': []}]}}"""));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|',
      textBlock = """
                  topicNetwork(maxNodes: 0)                            | `maxNodes` must be 1 to 1000, not 0
                  topicNetwork(maxNodes: 1001)                         | `maxNodes` must be 1 to 1000, not 1001
                  topicNetwork(minSharedPapers: 0)                     | `minSharedPapers` must be 1 or more, not 0
                  topicNetwork(years: {from: 2012, to: 2011})          | `years` must not end before it begins
                  venueOverlap(venues: ["venue:one"])                  | `venues` must name 2 to 10 different venues
                  venueOverlap(venues: ["venue:one", "venue:before"])  | `venues` must name 2 to 10 different venues
                  venueOverlap(venues: ["venue:one", "venue:nowhere"]) | `venues`: there is no venue with the id venue:nowhere
                  venueOverlap(venues: ["venue:one", "topic:x"])       | `venues` must be ids of venues
                  venueOverlap(venues: ["venue:one", "venue:other"], first: 0)   | `first` must be 1 to 100, not 0
                  venueOverlap(venues: ["venue:one", "venue:other"], first: 101) | `first` must be 1 to 100, not 101
                  """)
  void whatIsAskedMustBeThereAndWithinItsBounds(String field, String message) {
    assertThatThrownBy(() -> api.ask("{ " + field + " { __typename } }"))
        .hasMessageContaining(message);
  }
}
