UNWIND $rows AS row
CREATE (v:Venue)
SET v = row.properties
CREATE (:Identifier {id: row.properties.id})-[:IDENTIFIES]->(v)
WITH v, row
UNWIND row.appearances AS appearance
MATCH (p:Paper {id: appearance.paper})
CREATE (p)-[r:PUBLISHED_IN]->(v)
SET r = appearance.properties
