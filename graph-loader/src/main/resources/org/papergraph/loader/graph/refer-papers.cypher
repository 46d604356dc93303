UNWIND $rows AS row
MATCH (p:Paper {id: row.paper})
MERGE (i:Identifier {id: row.id})
CREATE (p)-[:REFERS_TO {source: row.source, load: row.load}]->(i)
