UNWIND $rows AS row
MERGE (a:Author {id: row.id})
ON CREATE SET a.name = row.name, a.nameKey = row.nameKey, a.identity = row.identity, a.orcid = row.orcid,
  a.paperCount = row.paperCount
SET a:Stale
MERGE (i:Identifier {id: row.id})
MERGE (i)-[:IDENTIFIES]->(a)
