// Search by words; folded holds what has other letters than ASCII without them.
CREATE FULLTEXT INDEX paper_text IF NOT EXISTS FOR (n:Paper) ON EACH [n.title, n.abstract, n.folded];
CREATE FULLTEXT INDEX author_name IF NOT EXISTS FOR (n:Author) ON EACH [n.name, n.spellings, n.folded];
CREATE FULLTEXT INDEX venue_name IF NOT EXISTS FOR (n:Venue) ON EACH [n.name, n.acronym, n.folded];
CREATE FULLTEXT INDEX topic_label IF NOT EXISTS FOR (n:Topic) ON EACH [n.label, n.folded];
