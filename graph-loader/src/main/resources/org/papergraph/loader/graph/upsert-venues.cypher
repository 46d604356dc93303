UNWIND $rows AS row
MERGE (v:Venue {id: row.id})
ON CREATE SET v += row.properties
SET v:Stale
MERGE (i:Identifier {id: row.id})
MERGE (i)-[:IDENTIFIES]->(v)
