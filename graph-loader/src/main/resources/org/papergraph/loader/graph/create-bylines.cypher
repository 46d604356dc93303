UNWIND $rows AS row
MATCH (p:Paper {id: row.paper})
MATCH (a:Author {id: row.author})
CREATE (a)-[r:AUTHORED]->(p)
SET r = row.properties
