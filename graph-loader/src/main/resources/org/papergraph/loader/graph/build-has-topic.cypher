UNWIND $rows AS row
MATCH (a) WHERE id(a) = row[0]
MATCH (b) WHERE id(b) = row[1]
CREATE (a)-[:HAS_TOPIC {score: row[2], method: row[3], sources: row[4], load: row[5]}]->(b)
