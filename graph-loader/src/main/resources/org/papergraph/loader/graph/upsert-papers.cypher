UNWIND $rows AS row
MERGE (p:Paper {id: row.id})
SET p.title = row.title, p.titleKey = row.titleKey, p.abstract = row.abstract, p.year = row.year,
  p.publishedOn = row.publishedOn, p.type = row.type, p.doi = row.doi, p.arxivId = row.arxivId,
  p.url = row.url, p.citationCount = row.citationCount, p.upvotes = row.upvotes,
  p.authorCount = row.authorCount, p.sources = row.sources, p.load = row.load, p.versions = row.versions, p.retracted = row.retracted,
  p.keywords = row.keywords,
  p.givenTopics = row.givenTopics, p.folded = row.folded,
  p.lacksYear = row.lacksYear, p.lacksPublishedOn = row.lacksPublishedOn, p.lacksCitationCount = row.lacksCitationCount,
  p.lacksUpvotes = row.lacksUpvotes, p.lacksAuthorCount = row.lacksAuthorCount
