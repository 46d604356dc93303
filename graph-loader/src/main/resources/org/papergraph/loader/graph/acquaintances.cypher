UNWIND $ids AS id
MATCH (a:Author {id: id})
RETURN id, COLLECT { MATCH (a)-[:CO_AUTHORED]-(b:Author) RETURN b.id ORDER BY b.id LIMIT 2000 } AS others
