UNWIND $rows AS row
MERGE (i:Identifier {id: row.id})
WITH i, row
UNWIND row.candidates AS candidate
MATCH (a:Author {id: candidate})
CREATE (i)-[:MAY_IDENTIFY]->(a)
