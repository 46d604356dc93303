UNWIND $rows AS row
MATCH (a:Author {id: row.author})
UNWIND row.coauthors AS pair
MATCH (b:Author {id: pair.coauthor})
CREATE (a)-[:CO_AUTHORED {papers: pair.papers, weight: pair.weight, firstYear: pair.firstYear, lastYear: pair.lastYear}]->(b)
