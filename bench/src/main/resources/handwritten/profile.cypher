MATCH (author:Author {id: $id})
RETURN {author: author {.id, .name, .paperCount, .firstYear, .lastYear,
  papers: {nodes: COLLECT {
    MATCH (author)-[:AUTHORED]->(paper)
    WITH paper ORDER BY paper.year DESC, paper.id LIMIT 10
    RETURN paper {.id, .title, .year, .citationCount,
      authors: {nodes: COLLECT {
        MATCH (paper)<-[byline:AUTHORED]-(other)
        WITH other, byline ORDER BY byline.position LIMIT 100
        RETURN other {.id, .name}}}}}}}} AS data
