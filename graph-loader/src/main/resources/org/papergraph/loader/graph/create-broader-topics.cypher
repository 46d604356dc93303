UNWIND $rows AS row
MATCH (t:Topic {id: row.topic})
MATCH (b:Topic {id: row.broader})
MERGE (t)-[:BROADER]->(b)
