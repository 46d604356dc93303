UNWIND $rows AS row
CREATE (t:Topic)
SET t = row.properties
WITH t, row
UNWIND row.papers AS tagged
MATCH (p:Paper {id: tagged.paper})
CREATE (p)-[:HAS_TOPIC {score: tagged.score, method: tagged.method}]->(t)
