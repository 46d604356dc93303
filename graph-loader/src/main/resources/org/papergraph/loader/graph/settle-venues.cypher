UNWIND $rows AS row
MATCH (v:Venue {id: row.id})
SET v.name = row.name, v.acronym = row.acronym, v.kind = row.kind, v.paperCount = row.paperCount, v.folded = row.folded,
  v.sources = row.sources, v.load = row.load
REMOVE v:Stale
