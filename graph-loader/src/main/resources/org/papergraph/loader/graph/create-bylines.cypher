UNWIND $rows AS row
MATCH (p:Paper {id: row.paper})
MATCH (a:Author {id: row.author})
CREATE (a)-[:AUTHORED {position: row.position, rawName: row.rawName, affiliation: row.affiliation, source: row.source,
  load: row.load,
  ids: row.ids}]->(p)
