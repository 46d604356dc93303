MATCH (l:Load {id: $id})
SET l.status = $status, l.finishedAt = datetime(), l.counts = $counts, l.sources = $sources,
  l.building = CASE WHEN $status <> 'FINISHED' THEN l.building END
