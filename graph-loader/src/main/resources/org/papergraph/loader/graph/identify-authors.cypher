UNWIND $rows AS row
MERGE (i:Identifier {id: row.id})
WITH i, row
CALL (i) {
  MATCH (i)-[old:IDENTIFIES|MAY_IDENTIFY]->()
  DELETE old
}
CALL (i, row) {
  MATCH (a:Author {id: row.entity})
  MERGE (i)-[:IDENTIFIES]->(a)
}
CALL (i, row) {
  UNWIND row.candidates AS candidate
  MATCH (a:Author {id: candidate})
  MERGE (i)-[:MAY_IDENTIFY]->(a)
}
