CALL () {
  CALL db.index.fulltext.queryNodes('author_name', $names) YIELD node, score
  RETURN node, score * (1 + log(1.0 + coalesce(node.paperCount, 0)) / 10) AS score
  UNION ALL
  CALL db.index.fulltext.queryNodes('paper_text', $titles) YIELD node, score
  RETURN node, score * (1 + log(1.0 + coalesce(node.citationCount, 0)) / 10) AS score
  UNION ALL
  CALL db.index.fulltext.queryNodes('topic_label', $names) YIELD node, score
  RETURN node, score * (1 + log(1.0 + coalesce(node.paperCount, 0)) / 10) AS score
  UNION ALL
  CALL db.index.fulltext.queryNodes('venue_name', $names) YIELD node, score
  RETURN node, score * (1 + log(1.0 + coalesce(node.paperCount, 0)) / 10) AS score
}
WITH node, score ORDER BY score DESC, node.id LIMIT 10
WITH collect({score: score, node: CASE
  WHEN node:Author THEN node {__typename: 'Author', .id, .name, .paperCount}
  WHEN node:Paper THEN node {__typename: 'Paper', .id, .title, .year}
  WHEN node:Topic THEN node {__typename: 'Topic', .id, .label}
  ELSE node {__typename: 'Venue', .id, .name} END}) AS edges
RETURN {search: {edges: edges}} AS data
