// All authors of the paper become stale: a pair is derived anew only if both are.
UNWIND $rows AS row
MATCH (p:Paper {id: row.paper})
MATCH (from:Author {id: row.from})
MATCH (to:Author {id: row.to})
MATCH (from)-[r:AUTHORED {position: row.position}]->(p)
CREATE (to)-[:AUTHORED {position: r.position, rawName: r.rawName, affiliation: r.affiliation, source: r.source, ids: r.ids}]->(p)
SET from:Stale, to:Stale
DELETE r
WITH DISTINCT p
MATCH (p)<-[:AUTHORED]-(author:Author)
SET author:Stale
