UNWIND $rows AS row
MERGE (a:Amendment {key: row.key})
SET a.source = row.source, a.hash = row.hash, a.body = row.body, a.load = row.load, a.loads = row.loads,
  a.paper = row.paper, a.mergedInto = row.mergedInto
