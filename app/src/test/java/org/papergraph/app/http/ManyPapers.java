package org.papergraph.app.http;

import java.util.Locale;
import org.papergraph.app.FixtureGraph;

/** 2,500 papers of 25 authors, with and without years: more than two pages of a download. */
final class ManyPapers {
  static final int COUNT = 2_500;

  private ManyPapers() {}

  static void fill() {
    fill(0);
  }

  /** With titles that are longer by so many characters. */
  static void fill(int longer) {
    FixtureGraph.fill(String.format(Locale.ROOT,
        """
        UNWIND range(0, 24) AS i
        CREATE (:Author {id: 'author:name:a' + i, name: 'Ada A' + i, nameKey: 'ada a' + i,
          spellings: ['Ada A' + i], identity: 'NAME_ONLY', paperCount: 100});
        CREATE (:Venue {id: 'venue:icml', name: 'International Conference on "Machine" Learning',
          acronym: 'ICML', kind: 'CONFERENCE', paperCount: 1250});
        UNWIND range(1, %d) AS i
        MATCH (a:Author {id: 'author:name:a' + (i %% 25)})
        CREATE (p:Paper {id: 'paper:title:p' + i, title: 'On number ' + i + reduce(s = '', x IN range(1, %d / 10) | s + ' 123456789'),
          year: CASE WHEN i %% 10 <> 0 THEN 2000 + i %% 23 END, authorCount: 1, sources: ['fixture']}),
          (a)-[:AUTHORED {position: 1}]->(p)
        WITH p, i WHERE i %% 2 = 0
        MATCH (v:Venue)
        CREATE (p)-[:PUBLISHED_IN]->(v);
        """,
        COUNT, longer));
  }
}
