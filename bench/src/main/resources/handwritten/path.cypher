MATCH (from:Author {id: $from}), (to:Author {id: $to})
MATCH way = shortestPath((from)-[:CO_AUTHORED*]-(to))
RETURN {collaborationPaths: {status: 'CONNECTED', distance: length(way), paths: [{length: length(way),
  steps: COLLECT {
    UNWIND range(0, length(way) - 1) AS place
    WITH nodes(way)[place] AS one, nodes(way)[place + 1] AS other, relationships(way)[place] AS joint
    RETURN {from: one {.id, .name}, to: other {.id, .name}, sharedPapers: joint.papers,
      papers: {nodes: COLLECT {
        MATCH (one)-[:AUTHORED]->(paper)<-[:AUTHORED]-(other)
        WITH paper ORDER BY paper.year DESC, paper.id DESC LIMIT 3
        RETURN paper {.id, .title, .year}}}}}}]}} AS data
