MATCH (l:Load {id: $id})
SET l.checkpoint = $checkpoint, l.counts = $counts
