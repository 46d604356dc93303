UNWIND $rows AS row
MERGE (n:Person {key: row.key})
SET n.source = row.source, n.hash = row.hash, n.body = row.body, n.load = row.load, n.loads = row.loads, n.ids = row.ids
WITH n, row
CALL (n, row) {
  MATCH (n)-[old:KNOWN_AS]->(i:PersonId)
  WHERE NOT i.id IN row.ids
  DELETE old
  WITH DISTINCT i
  WHERE NOT EXISTS { (i)<-[:KNOWN_AS]-() }
  DELETE i
}
UNWIND row.ids AS id
MERGE (i:PersonId {id: id})
MERGE (n)-[:KNOWN_AS]->(i)
