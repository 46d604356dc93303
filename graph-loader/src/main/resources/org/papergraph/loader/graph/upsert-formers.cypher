// What has been replaced, or came when newer was there: it counts again when what is newer is rolled back.
UNWIND $rows AS row
MERGE (f:FormerRecord {kind: row.kind, key: row.key, hash: row.hash})
ON CREATE SET f.source = row.source, f.body = row.body, f.load = row.load, f.loads = row.loads
ON MATCH SET f.loads = f.loads + [load IN row.loads WHERE NOT load IN f.loads]
