// The rows are lists in the order of Section.IDENTIFIER.
UNWIND $rows AS row
CREATE (n:Identifier {id: row[0]})
RETURN collect(id(n)) AS ids
