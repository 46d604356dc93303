// The rows are lists in the order of Section.RECORD.
UNWIND $rows AS row
CREATE (n:Record {key: row[0], source: row[1], hash: row[2], body: row[3], load: row[4], loads: row[5],
  titleGroup: row[6]})
RETURN collect(id(n)) AS ids
