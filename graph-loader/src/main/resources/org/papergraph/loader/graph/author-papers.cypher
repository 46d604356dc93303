// At most so much of each author that a page of them fits into little memory.
UNWIND $ids AS id
MATCH (a:Author {id: id})
RETURN id,
  COLLECT {
    MATCH (a)-[r:AUTHORED]->(p:Paper)
    WITH p, min(r.affiliation) AS affiliation ORDER BY p.id LIMIT 300
    RETURN {
      id: p.id, year: p.year, affiliation: affiliation,
      coAuthors: COLLECT { MATCH (p)<-[:AUTHORED]-(b:Author) WHERE b <> a RETURN DISTINCT b.id ORDER BY b.id LIMIT 50 },
      topics: COLLECT { MATCH (p)-[:HAS_TOPIC]->(t:Topic) RETURN [t.id, t.paperCount] ORDER BY t.id LIMIT 50 }
    }
  } AS papers
