// The rows are lists in the order of Section.RECORD.
UNWIND $rows AS row
CREATE (n:Record {key: row[0], source: row[1], hash: row[2], body: row[3], load: row[4], titleGroup: row[5], doi: row[6],
  arxivId: row[7]})
RETURN collect(id(n)) AS ids
