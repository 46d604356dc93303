UNWIND $rows AS row
MATCH (p:Paper {id: row.paper})
MATCH (t:Topic {id: row.topic})
MERGE (p)-[r:HAS_TOPIC]->(t)
SET r.score = row.score, r.method = row.method, r.sources = row.sources, r.load = row.load
