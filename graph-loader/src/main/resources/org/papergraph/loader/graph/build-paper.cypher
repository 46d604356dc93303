// The rows are lists in the order of Section.PAPER.
UNWIND $rows AS row
CREATE (n:Paper {id: row[0], title: row[1], titleKey: row[2], abstract: row[3], year: row[4], publishedOn: row[5],
  type: row[6], doi: row[7], arxivId: row[8], url: row[9], citationCount: row[10], upvotes: row[11],
  authorCount: row[12], sources: row[13], load: row[14], versions: row[15], retracted: row[16], keywords: row[17],
  givenTopics: row[18], folded: row[19], lacksYear: row[20], lacksPublishedOn: row[21], lacksCitationCount: row[22],
  lacksUpvotes: row[23], lacksAuthorCount: row[24]})
RETURN collect(id(n)) AS ids
