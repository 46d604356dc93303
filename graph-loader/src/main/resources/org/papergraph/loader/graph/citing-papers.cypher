// The papers that cite, and what of it is known: whether the source has a say in the paper, whether the reference is
// there already, whether the paper would cite itself.
UNWIND $rows AS row
MATCH (:Identifier {id: row.citing})-[:IDENTIFIES]->(p:Paper)
OPTIONAL MATCH (i:Identifier {id: row.cited})
RETURN row.key AS key, p.id AS paper, row.cited AS cited, row.source IN p.sources AS known,
  EXISTS { (p)-[:REFERS_TO]->(i) } AS there, EXISTS { (i)-[:IDENTIFIES]->(p) } AS itself
