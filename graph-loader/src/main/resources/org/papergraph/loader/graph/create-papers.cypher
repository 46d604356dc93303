UNWIND $rows AS row
CREATE (p:Paper {id: row.id, title: row.title, titleKey: row.titleKey, abstract: row.abstract, year: row.year,
  publishedOn: row.publishedOn, type: row.type, doi: row.doi, arxivId: row.arxivId, url: row.url,
  citationCount: row.citationCount, upvotes: row.upvotes, authorCount: row.authorCount,
  sources: row.sources, load: row.load, versions: row.versions, retracted: row.retracted,
  keywords: row.keywords, givenTopics: row.givenTopics, folded: row.folded,
  lacksYear: row.lacksYear, lacksPublishedOn: row.lacksPublishedOn, lacksCitationCount: row.lacksCitationCount,
  lacksUpvotes: row.lacksUpvotes, lacksAuthorCount: row.lacksAuthorCount})
FOREACH (id IN row.identifiers | CREATE (:Identifier {id: id})-[:IDENTIFIES]->(p))
FOREACH (record IN row.records | CREATE (:Record {key: record.key, source: record.source, hash: record.hash, body: record.body, load: record.load,
  loads: record.loads, titleGroup: record.titleGroup})
  -[:DESCRIBES]->(p))
