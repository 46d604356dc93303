MATCH (n:Venue&Stale) RETURN n.id AS id
