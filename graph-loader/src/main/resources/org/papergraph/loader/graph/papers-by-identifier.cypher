UNWIND $ids AS id
MATCH (i:Identifier {id: id})-[:IDENTIFIES]->(p:Paper)
RETURN i.id AS id, p.id AS paper
