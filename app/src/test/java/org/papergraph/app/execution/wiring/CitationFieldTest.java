package org.papergraph.app.execution.wiring;

import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.papergraph.app.FixtureGraph;

import static org.assertj.core.api.Assertions.assertThat;

/** Citations out of the graph; their formats have tests of their own. */
class CitationFieldTest {
  private static Api api;

  @BeforeAll
  static void fill() {
    FixtureGraph.fill(
        """
        CREATE (p:Paper {id: 'paper:doi:10.1000/1', title: 'Deep Sets', year: 2017, doi: '10.1000/1', sources: []}),
          (p)-[:PUBLISHED_IN]->(:Venue {id: 'venue:neurips', name: 'Neural Information Processing Systems', kind: 'CONFERENCE'}),
          (:Author {id: 'author:name:b', name: 'Emmy Noether'})-[:AUTHORED {position: 2, rawName: 'E. Noether'}]->(p),
          (:Author {id: 'author:name:a', name: 'Ada Lovelace'})-[:AUTHORED {position: 1}]->(p),
          (:Paper {id: 'paper:title:2', title: 'Bare', sources: []});
        """);
    api = new Api();
  }

  @Test
  void aPaperInEachFormat() {
    var paper = (Map<?, ?>) api
        .ask(
            """
            { paper(by: { doi: "10.1000/1" }) { bib: citation ris: citation(format: RIS) csl: citation(format: CSL_JSON) } }
            """)
        .get("paper");
    assertThat(String.valueOf(paper.get("bib"))).startsWith("@inproceedings{")
        .contains("Lovelace, Ada and Noether, E.", "Neural Information Processing Systems", "2017");
    assertThat(String.valueOf(paper.get("ris"))).startsWith("TY  - CONF")
        .contains("AU  - Lovelace, Ada");
    assertThat(String.valueOf(paper.get("csl"))).startsWith("[")
        .contains("\"DOI\" : \"10.1000/1\"");
  }

  @Test
  void aPageWithNothingElseSelected() {
    var papers = (Map<?, ?>) api.ask("{ papers(first: 1) { citations } }").get("papers");
    assertThat(String.valueOf(papers.get("citations"))).contains("Deep Sets")
        .doesNotContain("Bare");
    var both = (Map<?, ?>) api.ask("{ papers { nodes { citation id } citations(format: RIS) } }")
        .get("papers");
    assertThat(String.valueOf(both.get("citations"))).contains("Deep Sets", "Bare");
  }

  @Test
  void theSameNodeSelectedTwiceIsAnsweredTwice() {
    var paper = (Map<?, ?>) api
        .ask(
            """
            { papers(first: 1) { edges { node { venue { id } again: venue { name } } } nodes { venue { kind } } } }
            """)
        .get("papers");
    assertThat(paper.toString()).contains("venue:neurips", "Neural Information Processing Systems",
        "CONFERENCE");
  }
}
