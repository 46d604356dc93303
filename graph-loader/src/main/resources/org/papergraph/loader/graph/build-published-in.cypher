UNWIND $rows AS row
MATCH (a) WHERE id(a) = row[0]
MATCH (b) WHERE id(b) = row[1]
CREATE (a)-[:PUBLISHED_IN {year: row[2], track: row[3], rawName: row[4], rawAcronym: row[5], rawKind: row[6],
  source: row[7], load: row[8]}]->(b)
