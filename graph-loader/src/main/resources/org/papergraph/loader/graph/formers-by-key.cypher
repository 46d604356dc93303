UNWIND $keys AS key
MATCH (f:FormerRecord {kind: $kind, key: key})
WHERE f.hash IS NOT NULL
RETURN f.key AS key, f.body AS body, f.loads AS loads
