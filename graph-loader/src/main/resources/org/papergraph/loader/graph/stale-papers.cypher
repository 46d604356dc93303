MATCH (n:Paper&Stale) RETURN n.id AS id
