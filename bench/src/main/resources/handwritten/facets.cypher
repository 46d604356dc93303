MATCH (:Venue {id: $venue})<-[:PUBLISHED_IN]-(paper)
WHERE $from <= paper.year <= $to
WITH collect(paper) AS papers
RETURN {papers: {totalCount: size(papers),
  nodes: COLLECT {
    UNWIND papers AS paper
    WITH paper ORDER BY paper.citationCount DESC, paper.id DESC LIMIT 10
    RETURN paper {.id, .title, .citationCount}},
  facets: {
    years: COLLECT {
      UNWIND papers AS paper
      WITH paper.year AS year, count(*) AS count ORDER BY count DESC, year LIMIT 10
      RETURN {value: toString(year), count: count}},
    topics: COLLECT {
      UNWIND papers AS paper
      MATCH (paper)-[:HAS_TOPIC]->(topic)
      WITH topic, count(*) AS count ORDER BY count DESC, topic.id LIMIT 10
      RETURN {value: topic.id, label: topic.label, count: count}},
    types: COLLECT {
      UNWIND papers AS paper
      WITH paper.type AS type, count(*) AS count WHERE type IS NOT NULL
      WITH type, count ORDER BY count DESC, type LIMIT 10
      RETURN {value: type, count: count}}}}} AS data
