// The rows are lists in the order of Section.PERSON_ID.
UNWIND $rows AS row
CREATE (n:PersonId {id: row[0]})
RETURN collect(id(n)) AS ids
