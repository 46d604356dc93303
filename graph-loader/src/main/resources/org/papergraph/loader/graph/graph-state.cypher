// A load that builds the graph writes in many transactions, and what it leaves unfinished is no graph: building says so
// until it has ended.
RETURN EXISTS { (:Load {building: true}) } AS building, EXISTS { (d:Decision) WHERE d.undoneAt IS NULL } AS decided,
  NOT EXISTS { (:Record) } AND NOT EXISTS { (:Amendment) } AND NOT EXISTS { (:Person) } AND NOT EXISTS { (:Paper) }
  AND NOT EXISTS { (:Author) } AND NOT EXISTS { (:Venue) } AND NOT EXISTS { (:Topic) }
  AND NOT EXISTS { (:FormerRecord) } AND NOT EXISTS { (:Identifier) } AS empty
