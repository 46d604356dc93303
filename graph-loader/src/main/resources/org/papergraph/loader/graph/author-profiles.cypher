// At most so much of each author that a page of them fits into little memory.
UNWIND $ids AS id
MATCH (a:Author {id: id})
RETURN id, a.firstYear AS firstYear, a.lastYear AS lastYear,
  COLLECT {
    MATCH (a)-[:CO_AUTHORED]-(b:Author)
    WITH b ORDER BY b.id LIMIT 1000
    RETURN [b.id, COUNT { (b)-[:CO_AUTHORED]-() }]
  } AS coAuthors,
  COLLECT {
    MATCH (a)-[:AUTHORED]->(:Paper)-[:HAS_TOPIC]->(t:Topic)
    WITH t, count(*) AS papers ORDER BY papers DESC, t.id LIMIT 200
    RETURN [t.id, papers, t.paperCount]
  } AS topics,
  COLLECT {
    MATCH (a)-[:AUTHORED]->(:Paper)-[:PUBLISHED_IN]->(v:Venue)
    WITH DISTINCT v ORDER BY v.id LIMIT 100
    RETURN [v.id, v.paperCount]
  } AS venues,
  COLLECT {
    MATCH (a)-[r:AUTHORED]->(:Paper) WHERE r.affiliation IS NOT NULL
    WITH DISTINCT r.affiliation AS affiliation ORDER BY affiliation LIMIT 50
    RETURN affiliation
  } AS affiliations
