UNWIND $rows AS row
MERGE (r:Record {key: row.key})
SET r = row.properties
WITH r, row
MATCH (p:Paper {id: row.paper})
CALL (r, p) {
  MATCH (r)-[old:DESCRIBES]->(other)
  WHERE other <> p
  DELETE old
}
MERGE (r)-[:DESCRIBES]->(p)
