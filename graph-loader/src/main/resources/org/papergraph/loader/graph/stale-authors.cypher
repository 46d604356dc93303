MATCH (n:Stale)
USING SCAN n:Stale
WHERE n:Author
RETURN n.id AS id
