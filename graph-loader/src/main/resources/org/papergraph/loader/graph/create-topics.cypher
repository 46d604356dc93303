UNWIND $rows AS row
CREATE (t:Topic {id: row.id, label: row.label, kind: row.kind, paperCount: row.paperCount, folded: row.folded,
  sources: row.sources, load: row.load})
WITH t, row
UNWIND row.papers AS tagged
MATCH (p:Paper {id: tagged.paper})
CREATE (p)-[:HAS_TOPIC {score: tagged.score, method: tagged.method, sources: tagged.sources, load: tagged.load}]->(t)
