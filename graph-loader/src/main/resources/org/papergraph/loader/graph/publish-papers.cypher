UNWIND $rows AS row
MATCH (p:Paper {id: row.paper})
MATCH (v:Venue {id: row.venue})
CREATE (p)-[r:PUBLISHED_IN]->(v)
SET r = row.properties
