UNWIND $rows AS row
CREATE (a:Author {id: row.id, name: row.name, nameKey: row.nameKey, spellings: row.spellings, orcid: row.orcid,
  identity: row.identity, paperCount: row.paperCount, citationCount: row.citationCount,
  firstYear: row.firstYear, lastYear: row.lastYear, folded: row.folded, sources: row.sources, load: row.load,
  lacksCitationCount: row.lacksCitationCount, lacksFirstYear: row.lacksFirstYear, lacksLastYear: row.lacksLastYear})
FOREACH (id IN row.identifiers | CREATE (:Identifier {id: id})-[:IDENTIFIES]->(a))
WITH a, row
UNWIND row.entries AS entry
MATCH (p:Paper {id: entry.paper})
CREATE (a)-[:AUTHORED {position: entry.position, rawName: entry.rawName, affiliation: entry.affiliation, source: entry.source,
  load: entry.load,
  ids: entry.ids}]->(p)
