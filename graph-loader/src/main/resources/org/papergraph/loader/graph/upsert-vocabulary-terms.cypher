UNWIND $rows AS row
MERGE (v:VocabularyTerm {key: row.key})
SET v.vocabulary = row.vocabulary, v.term = row.term, v.labels = row.labels, v.alternatives = row.alternatives,
  v.broader = row.broader, v.same = row.same, v.load = row.load, v.loads = row.loads, v.told = row.told
