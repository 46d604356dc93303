// What sources say of papers and persons that others describe, and what they said before.
CREATE CONSTRAINT amendment_key IF NOT EXISTS FOR (n:Amendment) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT person_key IF NOT EXISTS FOR (n:Person) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT person_id IF NOT EXISTS FOR (n:PersonId) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT former_record IF NOT EXISTS FOR (n:FormerRecord) REQUIRE (n.kind, n.key, n.hash) IS UNIQUE;
CREATE INDEX amendment_paper IF NOT EXISTS FOR (n:Amendment) ON (n.paper);
CREATE INDEX amendment_merged_into IF NOT EXISTS FOR (n:Amendment) ON (n.mergedInto);
// What a load was the first to bring, for rolling it back.
CREATE INDEX record_load IF NOT EXISTS FOR (n:Record) ON (n.load);
CREATE INDEX amendment_load IF NOT EXISTS FOR (n:Amendment) ON (n.load);
CREATE INDEX person_load IF NOT EXISTS FOR (n:Person) ON (n.load);
CREATE INDEX former_record_load IF NOT EXISTS FOR (n:FormerRecord) ON (n.load);
// Records are found by their papers' identifiers.
DROP INDEX record_doi IF EXISTS;
DROP INDEX record_arxiv_id IF EXISTS;
