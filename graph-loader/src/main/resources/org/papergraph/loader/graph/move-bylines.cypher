// All authors of the paper become stale: a pair is derived anew only if both are.
UNWIND $rows AS row
MATCH (from:Author {id: row.from})-[r:AUTHORED]->(p:Paper)
WHERE r.ids = row.ids
MATCH (to:Author {id: row.to})
CREATE (to)-[moved:AUTHORED]->(p)
SET moved = properties(r), from:Stale, to:Stale
DELETE r
WITH DISTINCT p
MATCH (p)<-[:AUTHORED]-(author:Author)
SET author:Stale
