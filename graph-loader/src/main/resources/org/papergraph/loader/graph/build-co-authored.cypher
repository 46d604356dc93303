UNWIND $rows AS row
MATCH (a) WHERE id(a) = row[0]
MATCH (b) WHERE id(b) = row[1]
CREATE (a)-[:CO_AUTHORED {papers: row[2], weight: row[3], firstYear: row[4], lastYear: row[5]}]->(b)
