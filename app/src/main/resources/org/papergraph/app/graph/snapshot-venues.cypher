CYPHER 25
MATCH (n:Venue) RETURN id(n) AS node, n.id AS id
