MATCH (l:Load)
WHERE $number IS NULL OR l.number = $number
RETURN l.number AS number, toString(l.startedAt) AS startedAt, toString(l.finishedAt) AS finishedAt,
  toString(l.rolledBackAt) AS rolledBackAt, l.status AS status, l.files AS files, l.sources AS sources,
  l.counts AS counts, l.rollsBack AS rollsBack
ORDER BY number
