// Loads that still seem to run have died: only one runs at a time, and this one holds the lock. A first load writes
// everything in many transactions, and what it leaves unfinished is no graph: the next one begins anew.
CALL () {
  MATCH (dead:Load {status: 'RUNNING'})
  SET dead.status = 'FAILED', dead.finishedAt = datetime()
}
OPTIONAL MATCH (previous:Load)
WITH previous ORDER BY previous.number DESC LIMIT 1
WITH coalesce(previous.number, 0) + 1 AS number, previous IS NULL OR previous.status = 'FINISHED' AS settled,
  previous.status <> 'FINISHED' AND previous.first IS NOT NULL AS unfinished, NOT EXISTS { (:Record) } AS empty
CREATE (l:Load {id: 'load:' + number, number: number, startedAt: datetime(), status: 'RUNNING', files: $files,
  first: CASE WHEN unfinished OR empty THEN true END})
RETURN number, settled, unfinished OR empty AS first, coalesce(unfinished, false) AS unfinished
