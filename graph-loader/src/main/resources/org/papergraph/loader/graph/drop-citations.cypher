UNWIND $ids AS id
MATCH (p:Paper {id: id})-[c:CITES]->(cited:Paper)
WHERE NOT EXISTS { (p)-[:REFERS_TO]->(:Identifier)-[:IDENTIFIES]->(cited) }
DELETE c
