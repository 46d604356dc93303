// An id that moves makes those who cite it look anew.
UNWIND $rows AS row
MERGE (i:Identifier {id: row.id})
WITH i, row
MATCH (p:Paper {id: row.entity})
CALL (i, p) {
  MATCH (i)-[old:IDENTIFIES]->(other)
  WHERE other <> p
  DELETE old
}
CALL (i) {
  MATCH (i)<-[:REFERS_TO]-(citing:Paper)
  SET citing:Stale
}
MERGE (i)-[:IDENTIFIES]->(p)
