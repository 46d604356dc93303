UNWIND $ids AS id
MATCH (p:Paper {id: id})-[r:PUBLISHED_IN]->(v:Venue)
SET v:Stale
DELETE r
