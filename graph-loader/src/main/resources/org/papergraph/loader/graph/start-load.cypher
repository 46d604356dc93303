// Loads that still seem to run have died: only one runs at a time, and this one holds the lock.
CALL () {
  MATCH (dead:Load {status: 'RUNNING'})
  SET dead.status = 'FAILED', dead.finishedAt = datetime()
}
OPTIONAL MATCH (previous:Load)
WITH previous ORDER BY previous.number DESC LIMIT 1
WITH coalesce(previous.number, 0) + 1 AS number,
  previous IS NULL OR previous.status IN ['FINISHED', 'ROLLED_BACK'] AS settled
CREATE (l:Load {id: 'load:' + number, number: number, startedAt: datetime(), status: 'RUNNING', files: $files,
  rollsBack: $rollsBack})
RETURN number, settled
