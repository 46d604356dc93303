UNWIND $ids AS id
MATCH (v:Venue {id: id})
OPTIONAL MATCH (i:Identifier)-[:IDENTIFIES]->(v)
DETACH DELETE i, v
