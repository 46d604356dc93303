UNWIND $rows AS row
MATCH (a:Author {id: row.id})
SET a.name = row.name, a.nameKey = row.nameKey, a.spellings = row.spellings, a.orcid = row.orcid,
  a.identity = row.identity, a.paperCount = row.paperCount, a.citationCount = row.citationCount,
  a.firstYear = row.firstYear, a.lastYear = row.lastYear, a.folded = row.folded, a.sources = row.sources, a.load = row.load,
  a.lacksCitationCount = row.lacksCitationCount, a.lacksFirstYear = row.lacksFirstYear, a.lacksLastYear = row.lacksLastYear
REMOVE a:Stale
