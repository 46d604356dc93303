MATCH (n:Stale)
USING SCAN n:Stale
WHERE n:Paper
RETURN n.id AS id
