MATCH (n:Stale)
USING SCAN n:Stale
WHERE n:Venue
RETURN n.id AS id
