UNWIND $rows AS row
MERGE (a:Author {id: row.id})
ON CREATE SET a += row.properties
SET a:Stale
MERGE (i:Identifier {id: row.id})
MERGE (i)-[:IDENTIFIES]->(a)
