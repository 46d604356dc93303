UNWIND $rows AS row
CREATE (v:Venue {id: row.id, name: row.name, acronym: row.acronym, kind: row.kind, paperCount: row.paperCount, folded: row.folded,
  sources: row.sources, load: row.load})
CREATE (:Identifier {id: row.id})-[:IDENTIFIES]->(v)
WITH v, row
UNWIND row.appearances AS link
MATCH (p:Paper {id: link.paper})
CREATE (p)-[:PUBLISHED_IN {year: link.year, track: link.track, rawName: link.rawName, rawAcronym: link.rawAcronym,
  rawKind: link.rawKind, source: link.source, load: link.load}]->(v)
