MATCH (v:VocabularyTerm) RETURN count(v) > 0 AS known
