MATCH (n:Record {load: $load})
RETURN n.key AS key, n.body AS body, coalesce(n.loads, [n.load]) AS loads LIMIT $limit
