// The rows are lists in the order of Section.VENUE.
UNWIND $rows AS row
CREATE (n:Venue {id: row[0], name: row[1], acronym: row[2], kind: row[3], paperCount: row[4], folded: row[5],
  sources: row[6], load: row[7]})
RETURN collect(id(n)) AS ids
