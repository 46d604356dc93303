// Loads that still seem to run have died: only one runs at a time, and this one holds the lock. A load that builds the
// graph writes in many transactions, and what it leaves unfinished is no graph: building says so until it has ended.
CALL () {
  MATCH (dead:Load {status: 'RUNNING'})
  SET dead.status = 'FAILED', dead.finishedAt = datetime()
}
OPTIONAL MATCH (previous:Load)
WITH previous ORDER BY previous.number DESC LIMIT 1
WITH coalesce(previous.number, 0) + 1 AS number,
  previous IS NULL OR previous.status IN ['FINISHED', 'ROLLED_BACK'] AS settled,
  EXISTS { (:Load {building: true}) } AS unfinished
CREATE (l:Load {id: 'load:' + number, number: number, startedAt: datetime(), status: 'RUNNING', files: $files,
  rollsBack: $rollsBack})
RETURN number, settled, unfinished, EXISTS { (d:Decision) WHERE d.undoneAt IS NULL } AS decided,
  NOT EXISTS { (:Record) } AND NOT EXISTS { (:Amendment) } AND NOT EXISTS { (:Person) } AND NOT EXISTS { (:Paper) }
  AND NOT EXISTS { (:Author) } AND NOT EXISTS { (:Venue) } AND NOT EXISTS { (:Topic) }
  AND NOT EXISTS { (:FormerRecord) } AND NOT EXISTS { (:Identifier) } AS empty
