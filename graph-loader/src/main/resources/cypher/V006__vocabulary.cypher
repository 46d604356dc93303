// A concept of a vocabulary has one node, whatever is told of it in however many files.
CREATE CONSTRAINT vocabulary_term_key IF NOT EXISTS FOR (n:VocabularyTerm) REQUIRE n.key IS UNIQUE;
