UNWIND $ids AS id
MATCH (a:Author {id: id})
OPTIONAL MATCH (a)-[r:AUTHORED]->(p:Paper)
WITH a, collect(r.rawName) AS rawNames, collect(DISTINCT r.source) AS sources, min(r.load) AS load, collect(DISTINCT p) AS papers
RETURN a.id AS id, properties(a) AS properties, rawNames, sources, load, size(papers) AS paperCount,
  [p IN papers WHERE p.year IS NOT NULL | p.year] AS years,
  [p IN papers WHERE p.citationCount IS NOT NULL | p.citationCount] AS citations
