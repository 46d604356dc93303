UNWIND $ids AS id
MATCH (p:Paper {id: id})-[r:REFERS_TO]->(:Identifier)-[:IDENTIFIES]->(cited:Paper)
WHERE cited <> p
WITH p, cited, min(r.source) AS source, min(r.load) AS load
MERGE (p)-[c:CITES]->(cited)
SET c.source = source, c.load = load
