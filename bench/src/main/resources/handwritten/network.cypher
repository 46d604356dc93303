MATCH (seed:Author {id: $id})
CALL (seed) {
  MATCH (seed)-[joint:CO_AUTHORED]-(author)
  WITH author ORDER BY joint.papers DESC, author.id
  RETURN collect(author) AS near}
CALL (seed, near) {
  UNWIND near AS middle
  MATCH (middle)-[joint:CO_AUTHORED]-(author)
  WITH author, sum(joint.papers) AS shared
  WHERE author <> seed AND NOT author IN near
  WITH author ORDER BY shared DESC, author.id
  RETURN collect(author) AS far}
WITH size(near) AS nearest, 1 + size(near) + size(far) AS all, ([seed] + near + far)[..200] AS kept
CALL (kept, nearest) {
  UNWIND range(0, size(kept) - 1) AS place
  WITH place, kept[place] AS author, kept, nearest
  CALL (author, kept) {
    MATCH (author)-[joint:CO_AUTHORED]-(other) WHERE other IN kept
    RETURN count(*) AS degree, collect(CASE WHEN startNode(joint) = author THEN
      {source: author.id, target: other.id, sharedPapers: joint.papers, weight: toFloat(joint.papers),
       firstYear: joint.firstYear, lastYear: joint.lastYear} END) AS edges}
  WITH place, author, degree, edges, nearest ORDER BY place
  RETURN collect({distance: CASE WHEN place = 0 THEN 0 WHEN place <= nearest THEN 1 ELSE 2 END,
    degree: degree, author: author {.id, .name}}) AS nodes, collect(edges) AS edges}
RETURN {coauthorNetwork: {nodes: nodes, edges: COLLECT {
    UNWIND edges AS some UNWIND some AS edge
    WITH edge ORDER BY edge.source, edge.target
    RETURN edge},
  truncated: all > size(kept), omittedNodes: all - size(kept)}} AS data
