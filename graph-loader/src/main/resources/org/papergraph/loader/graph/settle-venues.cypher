UNWIND $rows AS row
MATCH (v:Venue {id: row.id})
SET v = row.properties
REMOVE v:Stale
