UNWIND $rows AS row
MATCH (p:Paper {id: row.paper})-[r:HAS_TOPIC]->(t:Topic {id: row.topic})
DELETE r
