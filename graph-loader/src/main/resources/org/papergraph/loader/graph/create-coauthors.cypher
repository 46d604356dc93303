UNWIND $rows AS row
MATCH (a:Author {id: row.author})
UNWIND row.coauthors AS pair
MATCH (b:Author {id: pair.coauthor})
CREATE (a)-[c:CO_AUTHORED]->(b)
SET c = pair.properties
