// A record that its source has withdrawn describes no paper.
UNWIND $rows AS row
MERGE (r:Record {key: row.key})
SET r.source = row.source, r.hash = row.hash, r.body = row.body, r.load = row.load, r.loads = row.loads,
  r.titleGroup = row.titleGroup
WITH r, row
CALL (r, row) {
  MATCH (r)-[old:DESCRIBES]->(other)
  WHERE row.paper IS NULL OR other.id <> row.paper
  DELETE old
}
MATCH (p:Paper {id: row.paper})
MERGE (r)-[:DESCRIBES]->(p)
