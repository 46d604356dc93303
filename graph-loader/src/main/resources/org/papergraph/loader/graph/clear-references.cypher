UNWIND $ids AS id
MATCH (p:Paper {id: id})-[r:REFERS_TO]->(i:Identifier)
DELETE r
SET p:Stale
WITH DISTINCT i
WHERE NOT EXISTS { (i)-[:IDENTIFIES|MAY_IDENTIFY]->() } AND NOT EXISTS { (i)<-[:REFERS_TO]-() }
DELETE i
