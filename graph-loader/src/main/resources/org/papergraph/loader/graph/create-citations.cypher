UNWIND $rows AS row
MATCH (p:Paper {id: row.paper})
MATCH (cited:Paper {id: row.cited})
CREATE (p)-[:CITES {source: row.source, load: row.load}]->(cited)
