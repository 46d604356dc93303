// The rows are lists in the order of Section.PERSON.
UNWIND $rows AS row
CREATE (n:Person {key: row[0], source: row[1], hash: row[2], body: row[3], load: row[4], loads: row[5], ids: row[6]})
RETURN collect(id(n)) AS ids
