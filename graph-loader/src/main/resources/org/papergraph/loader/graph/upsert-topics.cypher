UNWIND $rows AS row
MERGE (t:Topic {id: row.id})
SET t.label = row.label, t.kind = row.kind, t.paperCount = row.paperCount, t.folded = row.folded,
  t.sources = row.sources, t.load = row.load
REMOVE t:Stale
