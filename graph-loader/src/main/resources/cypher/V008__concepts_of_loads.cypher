// What a load was the first to tell of vocabularies.
CREATE INDEX vocabulary_term_load IF NOT EXISTS FOR (n:VocabularyTerm) ON (n.load);
