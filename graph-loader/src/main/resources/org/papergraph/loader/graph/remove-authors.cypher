UNWIND $ids AS id
MATCH (a:Author {id: id})
OPTIONAL MATCH (i:Identifier)-[:IDENTIFIES]->(a)
DETACH DELETE i, a
