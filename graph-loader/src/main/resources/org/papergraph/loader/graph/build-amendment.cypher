// The rows are lists in the order of Section.AMENDMENT.
UNWIND $rows AS row
CREATE (n:Amendment {key: row[0], source: row[1], hash: row[2], body: row[3], load: row[4], loads: row[5],
  paper: row[6], mergedInto: row[7]})
RETURN collect(id(n)) AS ids
