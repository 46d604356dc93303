UNWIND $rows AS row
MATCH (a:Author {id: row.author})
MATCH (b:Author {id: row.coauthor})
MERGE (a)-[c:CO_AUTHORED]->(b)
SET c.papers = row.papers, c.weight = row.weight, c.firstYear = row.firstYear, c.lastYear = row.lastYear
