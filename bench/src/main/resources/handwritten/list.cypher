MATCH (:Venue {id: $venue})<-[:PUBLISHED_IN]-(paper)
WHERE paper.year = $year
WITH paper ORDER BY paper.citationCount DESC, paper.id DESC LIMIT 20
WITH collect(paper {.id, .title, .year, .citationCount,
  authors: {nodes: COLLECT {
    MATCH (paper)<-[byline:AUTHORED]-(author)
    WITH author, byline ORDER BY byline.position LIMIT 100
    RETURN author {.id, .name}}}}) AS papers
RETURN {papers: {nodes: papers}} AS data
