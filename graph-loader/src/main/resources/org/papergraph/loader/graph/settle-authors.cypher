UNWIND $rows AS row
MATCH (a:Author {id: row.id})
SET a = row.properties
REMOVE a:Stale
