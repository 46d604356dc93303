// The rows are lists in the order of Section.AUTHOR.
UNWIND $rows AS row
CREATE (n:Author {id: row[0], name: row[1], nameKey: row[2], spellings: row[3], orcid: row[4], identity: row[5],
  paperCount: row[6], citationCount: row[7], firstYear: row[8], lastYear: row[9], folded: row[10], sources: row[11],
  load: row[12], lacksCitationCount: row[13], lacksFirstYear: row[14], lacksLastYear: row[15]})
RETURN collect(id(n)) AS ids
