CYPHER 25
MATCH (n:Author) RETURN id(n) AS node, n.id AS id
