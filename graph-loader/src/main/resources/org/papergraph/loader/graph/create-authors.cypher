UNWIND $rows AS row
CREATE (a:Author)
SET a = row.properties
FOREACH (id IN row.identifiers | CREATE (:Identifier {id: id})-[:IDENTIFIES]->(a))
WITH a, row
UNWIND row.entries AS entry
MATCH (p:Paper {id: entry.paper})
CREATE (a)-[r:AUTHORED]->(p)
SET r = entry.properties
