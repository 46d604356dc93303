MATCH (l:Load)
RETURN l.number AS number, toString(l.startedAt) AS startedAt, toString(l.finishedAt) AS finishedAt,
  l.status AS status, l.files AS files, l.checkpoint AS checkpoint, l.counts AS counts, l.first AS first
ORDER BY l.number DESC LIMIT $limit
