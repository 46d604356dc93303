UNWIND $rows AS row
MATCH (p:Paper {id: row.paper})
MATCH (v:Venue {id: row.venue})
CREATE (p)-[:PUBLISHED_IN {year: row.year, track: row.track, rawName: row.rawName, rawAcronym: row.rawAcronym,
  rawKind: row.rawKind, source: row.source, load: row.load}]->(v)
