// The rows are lists in the order of Section.PAPER.
UNWIND $rows AS row
CREATE (n:Paper {id: row[0], title: row[1], titleKey: row[2], abstract: row[3], year: row[4], publishedOn: row[5],
  type: row[6], doi: row[7], arxivId: row[8], url: row[9], citationCount: row[10], upvotes: row[11],
  authorCount: row[12], sources: row[13], keywords: row[14], givenTopics: row[15], folded: row[16],
  lacksYear: row[17], lacksPublishedOn: row[18], lacksCitationCount: row[19], lacksUpvotes: row[20],
  lacksAuthorCount: row[21]})
RETURN collect(id(n)) AS ids
