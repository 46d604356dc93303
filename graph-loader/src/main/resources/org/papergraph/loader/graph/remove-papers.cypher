// Papers that are part of others now, or stand under another id.
UNWIND $ids AS id
MATCH (p:Paper {id: id})
FOREACH (entity IN COLLECT { MATCH (p)-[:PUBLISHED_IN]->(e) RETURN e } | SET entity:Stale)
FOREACH (citing IN COLLECT { MATCH (p)<-[:CITES]-(c) RETURN c } | SET citing:Stale)
DETACH DELETE p
