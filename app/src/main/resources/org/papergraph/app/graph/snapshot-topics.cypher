CYPHER 25
MATCH (n:Topic) RETURN id(n) AS node, n.id AS id
