UNWIND $rows AS row
MERGE (r:Record {key: row.key})
SET r.source = row.source, r.hash = row.hash, r.body = row.body, r.load = row.load,
  r.titleGroup = row.titleGroup, r.doi = row.doi, r.arxivId = row.arxivId
WITH r, row
MATCH (p:Paper {id: row.paper})
CALL (r, p) {
  MATCH (r)-[old:DESCRIBES]->(other)
  WHERE other <> p
  DELETE old
}
MERGE (r)-[:DESCRIBES]->(p)
