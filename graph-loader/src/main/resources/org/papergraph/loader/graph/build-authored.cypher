UNWIND $rows AS row
MATCH (a) WHERE id(a) = row[0]
MATCH (b) WHERE id(b) = row[1]
CREATE (a)-[:AUTHORED {position: row[2], rawName: row[3], affiliation: row[4], source: row[5], load: row[6],
  ids: row[7]}]->(b)
