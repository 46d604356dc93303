// Pairs that have lost their last joint paper. Both ends are stale, since both were on that paper.
UNWIND $ids AS id
MATCH (a:Author {id: id})-[c:CO_AUTHORED]->(b:Author&Stale)
WHERE NOT EXISTS { (a)-[:AUTHORED]->(p:Paper)<-[:AUTHORED]-(b) WHERE COUNT { (p)<-[:AUTHORED]-() } <= 500 }
DELETE c
