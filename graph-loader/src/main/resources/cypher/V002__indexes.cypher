// What the server filters and sorts by.
CREATE INDEX paper_title_key IF NOT EXISTS FOR (n:Paper) ON (n.titleKey);
CREATE INDEX paper_doi IF NOT EXISTS FOR (n:Paper) ON (n.doi);
CREATE INDEX paper_arxiv_id IF NOT EXISTS FOR (n:Paper) ON (n.arxivId);
CREATE INDEX paper_type IF NOT EXISTS FOR (n:Paper) ON (n.type);
CREATE INDEX paper_title IF NOT EXISTS FOR (n:Paper) ON (n.title);
CREATE INDEX author_name_key IF NOT EXISTS FOR (n:Author) ON (n.nameKey);
CREATE INDEX author_orcid IF NOT EXISTS FOR (n:Author) ON (n.orcid);
CREATE INDEX author_display_name IF NOT EXISTS FOR (n:Author) ON (n.name);
CREATE INDEX venue_display_name IF NOT EXISTS FOR (n:Venue) ON (n.name);
CREATE INDEX venue_paper_count IF NOT EXISTS FOR (n:Venue) ON (n.paperCount);
CREATE INDEX topic_display_label IF NOT EXISTS FOR (n:Topic) ON (n.label);
// By what a new record finds the records that may describe the same paper.
CREATE INDEX record_doi IF NOT EXISTS FOR (n:Record) ON (n.doi);
CREATE INDEX record_arxiv_id IF NOT EXISTS FOR (n:Record) ON (n.arxivId);
CREATE INDEX record_title_group IF NOT EXISTS FOR (n:Record) ON (n.titleGroup);
// Orders: a key and the id, which breaks ties, and the nodes that have no value for the key.
CREATE INDEX paper_by_year IF NOT EXISTS FOR (n:Paper) ON (n.year, n.id);
CREATE INDEX paper_by_published_on IF NOT EXISTS FOR (n:Paper) ON (n.publishedOn, n.id);
CREATE INDEX paper_by_citation_count IF NOT EXISTS FOR (n:Paper) ON (n.citationCount, n.id);
CREATE INDEX paper_by_upvotes IF NOT EXISTS FOR (n:Paper) ON (n.upvotes, n.id);
CREATE INDEX paper_by_author_count IF NOT EXISTS FOR (n:Paper) ON (n.authorCount, n.id);
CREATE INDEX paper_lacks_year IF NOT EXISTS FOR (n:Paper) ON (n.lacksYear, n.id);
CREATE INDEX paper_lacks_published_on IF NOT EXISTS FOR (n:Paper) ON (n.lacksPublishedOn, n.id);
CREATE INDEX paper_lacks_citation_count IF NOT EXISTS FOR (n:Paper) ON (n.lacksCitationCount, n.id);
CREATE INDEX paper_lacks_upvotes IF NOT EXISTS FOR (n:Paper) ON (n.lacksUpvotes, n.id);
CREATE INDEX paper_lacks_author_count IF NOT EXISTS FOR (n:Paper) ON (n.lacksAuthorCount, n.id);
CREATE INDEX author_by_paper_count IF NOT EXISTS FOR (n:Author) ON (n.paperCount, n.id);
CREATE INDEX author_by_citation_count IF NOT EXISTS FOR (n:Author) ON (n.citationCount, n.id);
CREATE INDEX author_by_first_year IF NOT EXISTS FOR (n:Author) ON (n.firstYear, n.id);
CREATE INDEX author_by_last_year IF NOT EXISTS FOR (n:Author) ON (n.lastYear, n.id);
CREATE INDEX author_lacks_citation_count IF NOT EXISTS FOR (n:Author) ON (n.lacksCitationCount, n.id);
CREATE INDEX author_lacks_first_year IF NOT EXISTS FOR (n:Author) ON (n.lacksFirstYear, n.id);
CREATE INDEX author_lacks_last_year IF NOT EXISTS FOR (n:Author) ON (n.lacksLastYear, n.id);
CREATE INDEX topic_by_paper_count IF NOT EXISTS FOR (n:Topic) ON (n.paperCount, n.id);
