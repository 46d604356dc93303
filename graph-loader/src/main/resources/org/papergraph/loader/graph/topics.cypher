MATCH (t:Topic) RETURN t.id AS id, t.label AS label, t.kind AS kind, t.paperCount AS paperCount,
  t.sources AS sources, t.load AS load
