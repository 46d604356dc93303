UNWIND $keys AS key
MATCH (n:Amendment {key: key})
SET n.loads = CASE WHEN $load IN coalesce(n.loads, [n.load]) THEN n.loads ELSE coalesce(n.loads, [n.load]) + $load END
