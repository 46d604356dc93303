// The same pairs as in derive-coauthors, both ways, for the caller to order.
UNWIND $ids AS id
MATCH (a:Author {id: id})-[:AUTHORED]->(p:Paper)
WHERE COUNT { (p)<-[:AUTHORED]-() } <= 500
MATCH (p)<-[:AUTHORED]-(b:Author&Stale)
WHERE a <> b
WITH DISTINCT a, b, p ORDER BY p.id
WITH a, b, count(p) AS papers, min(p.year) AS firstYear, max(p.year) AS lastYear,
  sum(1.0 / (coalesce(p.authorCount, COUNT { (p)<-[:AUTHORED]-() }) - 1)) AS weight
RETURN a.id AS one, b.id AS other, papers, firstYear, lastYear, weight
