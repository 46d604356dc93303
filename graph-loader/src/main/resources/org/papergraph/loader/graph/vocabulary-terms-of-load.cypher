MATCH (v:VocabularyTerm)
WHERE $load IN v.loads
RETURN v.vocabulary AS vocabulary, v.term AS term, v.labels AS labels, v.alternatives AS alternatives,
  v.broader AS broader, v.same AS same, v.loads AS loads, v.told AS told
LIMIT $limit
