// What the server filters and sorts by.
CREATE INDEX paper_year IF NOT EXISTS FOR (n:Paper) ON (n.year);
CREATE INDEX paper_title_key IF NOT EXISTS FOR (n:Paper) ON (n.titleKey);
CREATE INDEX paper_doi IF NOT EXISTS FOR (n:Paper) ON (n.doi);
CREATE INDEX paper_arxiv_id IF NOT EXISTS FOR (n:Paper) ON (n.arxivId);
CREATE INDEX paper_published_on IF NOT EXISTS FOR (n:Paper) ON (n.publishedOn);
CREATE INDEX paper_citation_count IF NOT EXISTS FOR (n:Paper) ON (n.citationCount);
CREATE INDEX paper_type IF NOT EXISTS FOR (n:Paper) ON (n.type);
CREATE INDEX paper_upvotes IF NOT EXISTS FOR (n:Paper) ON (n.upvotes);
CREATE INDEX paper_title IF NOT EXISTS FOR (n:Paper) ON (n.title);
CREATE INDEX author_name_key IF NOT EXISTS FOR (n:Author) ON (n.nameKey);
CREATE INDEX author_orcid IF NOT EXISTS FOR (n:Author) ON (n.orcid);
CREATE INDEX author_display_name IF NOT EXISTS FOR (n:Author) ON (n.name);
CREATE INDEX author_paper_count IF NOT EXISTS FOR (n:Author) ON (n.paperCount);
CREATE INDEX venue_display_name IF NOT EXISTS FOR (n:Venue) ON (n.name);
CREATE INDEX venue_paper_count IF NOT EXISTS FOR (n:Venue) ON (n.paperCount);
CREATE INDEX topic_display_label IF NOT EXISTS FOR (n:Topic) ON (n.label);
CREATE INDEX topic_paper_count IF NOT EXISTS FOR (n:Topic) ON (n.paperCount);
// By what a new record finds the records that may describe the same paper.
CREATE INDEX record_doi IF NOT EXISTS FOR (n:Record) ON (n.doi);
CREATE INDEX record_arxiv_id IF NOT EXISTS FOR (n:Record) ON (n.arxivId);
CREATE INDEX record_title_group IF NOT EXISTS FOR (n:Record) ON (n.titleGroup);
