// The rows are lists in the order of Section.FORMER_RECORD.
UNWIND $rows AS row
CREATE (n:FormerRecord {kind: row[0], key: row[1], hash: row[2], source: row[3], body: row[4], load: row[5],
  loads: row[6]})
RETURN collect(id(n)) AS ids
