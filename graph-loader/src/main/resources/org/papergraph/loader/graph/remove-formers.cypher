UNWIND $rows AS row
MATCH (f:FormerRecord {kind: row.kind, key: row.key, hash: row.hash})
DELETE f
