CYPHER 25
MATCH (p:Paper)
RETURN id(p) AS node, p.id AS id, p.year AS year, p.publishedOn AS publishedOn, p.upvotes AS upvotes,
  p.authorCount AS authorCount,
  COLLECT { MATCH (p)<-[:AUTHORED]-(a) RETURN id(a) } AS authors,
  COLLECT { MATCH (p)-[:PUBLISHED_IN]->(v) RETURN id(v) } AS venues,
  COLLECT { MATCH (p)-[:HAS_TOPIC]->(t) RETURN id(t) } AS topics,
  COLLECT { MATCH (p)-[:CITES]->(q) RETURN id(q) } AS references
