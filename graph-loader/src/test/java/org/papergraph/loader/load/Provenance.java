package org.papergraph.loader.load;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where nodes and relationships say they come from, and what follows from what they are made of: a line of text each. */
final class Provenance {

  private Provenance() {}

  static List<String> stored() {
    return lines(
        """
        MATCH (n:Record) WHERE n.load <> reduce(first = n.loads[0], l IN n.loads |
          CASE WHEN l < first THEN l ELSE first END)
        RETURN 'a record whose load is not its first: ' + n.key AS what, null AS sources, n.load AS load
        UNION ALL
        MATCH (v:VocabularyTerm) RETURN v.key AS what, null AS sources, v.load AS load
        UNION ALL
        MATCH (n) WHERE n:Author OR n:Venue OR n:Topic
        RETURN n.id AS what, n.sources AS sources, n.load AS load
        UNION ALL
        MATCH (p:Paper)-[r:HAS_TOPIC]->(t)
        RETURN p.id + ' on ' + t.id AS what, r.sources AS sources, r.load AS load
        UNION ALL
        MATCH (p:Paper) RETURN p.id + ' since' AS what, null AS sources, p.load AS load
        UNION ALL
        MATCH (p)-[r:CITES]->(q)
        RETURN p.id + ' cites ' + q.id AS what, null AS sources, r.load AS load
        UNION ALL
        MATCH ()-[r:AUTHORED|PUBLISHED_IN]->() WHERE r.load IS NULL OR r.source IS NULL
        RETURN 'without origin: ' + type(r) AS what, null AS sources, null AS load""");
  }

  /** From the relationships that carry each node, and from the records that say so. */
  static List<String> expected() {
    return lines(
        """
        MATCH (n:Author)-[r:AUTHORED]->() WITH n, r.source AS source, r.load AS load ORDER BY source
        RETURN n.id AS what, collect(DISTINCT source) AS sources, min(load) AS load
        UNION ALL
        MATCH ()-[r:PUBLISHED_IN]->(n:Venue) WITH n, r.source AS source, r.load AS load ORDER BY source
        RETURN n.id AS what, collect(DISTINCT source) AS sources, min(load) AS load
        UNION ALL
        MATCH path = (p:Paper)-[:HAS_TOPIC]->()-[:BROADER*0..]->(n)
        WHERE none(above IN nodes(path)[2..] WHERE EXISTS { (above)<-[:HAS_TOPIC]-() })
        UNWIND p.sources AS source
        WITH n, source, p.load AS load ORDER BY source
        RETURN n.id AS what, collect(DISTINCT source) AS sources, min(load) AS load
        UNION ALL
        MATCH (p:Paper)-[:HAS_TOPIC]->(t)
        RETURN p.id + ' on ' + t.id AS what, p.sources AS sources, p.load AS load
        UNION ALL
        MATCH (p:Paper)<-[:DESCRIBES]-(r:Record)
        WITH p, [x IN collect(r) WHERE NOT EXISTS {
          MATCH (away:Amendment)
          WHERE away.mergedInto IS NOT NULL AND away.paper = 'paper:' + replace(x.key, '|', ':')
        } | x.load] AS sure, collect(r.load) AS loads
        UNWIND CASE WHEN size(sure) = size(loads) THEN sure ELSE [p.load] END AS load
        RETURN p.id + ' since' AS what, null AS sources, min(load) AS load
        UNION ALL
        MATCH (v:VocabularyTerm) UNWIND v.loads AS load
        RETURN v.key AS what, null AS sources, min(load) AS load
        UNION ALL
        MATCH (p:Paper)-[r:REFERS_TO]->()-[:IDENTIFIES]->(q:Paper) WHERE p <> q
        RETURN p.id + ' cites ' + q.id AS what, null AS sources, min(r.load) AS load""");
  }

  private static List<String> lines(String query) {
    return DerivedData.rows(query).stream().map(Provenance::line).toList();
  }

  private static String line(Map<String, @Nullable Object> row) {
    return row.get("what") + ": " + row.get("sources") + " since " + row.get("load");
  }
}
