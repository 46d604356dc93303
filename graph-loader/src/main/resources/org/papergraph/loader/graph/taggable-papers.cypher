MATCH (p:Paper)
RETURN p.id AS id, p.title AS title, p.abstract AS abstract, p.keywords AS keywords, p.givenTopics AS givenTopics,
  p.sources AS sources, p.load AS load
