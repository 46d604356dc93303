UNWIND $keys AS key
MATCH (n:Person {key: key})
CALL (n) {
  MATCH (n)-[old:KNOWN_AS]->(i:PersonId)
  DELETE old
  WITH DISTINCT i
  WHERE NOT EXISTS { (i)<-[:KNOWN_AS]-() }
  DELETE i
}
DELETE n
