// The rows are lists in the order of Section.TOPIC.
UNWIND $rows AS row
CREATE (n:Topic {id: row[0], label: row[1], kind: row[2], paperCount: row[3], folded: row[4], sources: row[5],
  load: row[6]})
RETURN collect(id(n)) AS ids
