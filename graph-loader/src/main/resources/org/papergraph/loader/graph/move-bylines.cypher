// All authors of the paper become stale: a pair is derived anew only if both are.
UNWIND $rows AS row
MATCH (from:Author {id: row.from})-[r:AUTHORED]->(p:Paper)
WHERE r.ids = row.ids
MATCH (to:Author {id: row.to})
CREATE (to)-[:AUTHORED {position: r.position, rawName: r.rawName, affiliation: r.affiliation, source: r.source,
  load: r.load, ids: r.ids}]->(p)
SET from:Stale, to:Stale
DELETE r
WITH DISTINCT p
MATCH (p)<-[:AUTHORED]-(author:Author)
SET author:Stale
