UNWIND $keys AS key
MATCH (v:VocabularyTerm {key: key})
DELETE v
