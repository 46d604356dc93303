// Newman's weight (Phys. Rev. E 64, 016132): a paper of n authors adds 1/(n-1) to each pair; one that names more than
// 500 says little of who works with whom, and would make millions of pairs: it adds nothing. Added up in the order of
// the papers' ids, so that the sum does not depend on the order of loads. A pair changes only with a paper that makes
// both stale. $others: authors whose ids Cypher cannot be trusted to compare.
UNWIND $ids AS id
MATCH (a:Author {id: id})-[:AUTHORED]->(p:Paper)
WHERE COUNT { (p)<-[:AUTHORED]-() } <= 500
MATCH (p)<-[:AUTHORED]-(b:Author&Stale)
WHERE a.id < b.id AND NOT b.id IN $others
WITH DISTINCT a, b, p ORDER BY p.id
WITH a, b, count(p) AS papers, min(p.year) AS firstYear, max(p.year) AS lastYear,
  sum(1.0 / (coalesce(p.authorCount, COUNT { (p)<-[:AUTHORED]-() }) - 1)) AS weight
MERGE (a)-[c:CO_AUTHORED]->(b)
SET c.papers = papers, c.weight = weight, c.firstYear = firstYear, c.lastYear = lastYear
