MATCH (n:Author&Stale) RETURN n.id AS id
