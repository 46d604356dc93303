MATCH (paper:Paper {id: $id})
RETURN {paper: paper {.id, .title, .year,
  authors: {nodes: COLLECT {
    MATCH (paper)<-[byline:AUTHORED]-(author)
    WITH author, byline ORDER BY byline.position LIMIT 100
    RETURN author {.id, .name}}},
  venue: head(COLLECT {MATCH (paper)-[:PUBLISHED_IN]->(venue) RETURN venue {.id, .name}}),
  topics: {nodes: COLLECT {
    MATCH (paper)-[has:HAS_TOPIC]->(topic)
    WITH topic, has ORDER BY has.score DESC, topic.id LIMIT 100
    RETURN topic {.id, .label}}}}} AS data
