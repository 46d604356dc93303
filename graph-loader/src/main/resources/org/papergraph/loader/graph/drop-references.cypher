UNWIND $rows AS row
MATCH (i:Identifier {id: row.id})
MATCH (p:Paper {id: row.paper})-[r:REFERS_TO]->(i)
DELETE r
SET p:Stale
WITH DISTINCT i
WHERE NOT EXISTS { (i)-[:IDENTIFIES|MAY_IDENTIFY]->() } AND NOT EXISTS { (i)<-[:REFERS_TO]-() }
DELETE i
