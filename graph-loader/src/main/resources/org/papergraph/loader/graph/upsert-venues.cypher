UNWIND $rows AS row
MERGE (v:Venue {id: row.id})
ON CREATE SET v.name = row.name, v.acronym = row.acronym, v.kind = row.kind, v.paperCount = row.paperCount
SET v:Stale
MERGE (i:Identifier {id: row.id})
MERGE (i)-[:IDENTIFIES]->(v)
