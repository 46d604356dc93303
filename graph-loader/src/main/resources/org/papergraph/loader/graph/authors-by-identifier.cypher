UNWIND $ids AS id
MATCH (i:Identifier {id: id})-[r:IDENTIFIES|MAY_IDENTIFY]->(a:Author)
RETURN i.id AS id, a.id AS author, type(r) = 'IDENTIFIES' AS certain
