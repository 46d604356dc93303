UNWIND $rows AS row
MATCH (:Topic {id: row.topic})-[r:BROADER]->(:Topic {id: row.broader})
DELETE r
