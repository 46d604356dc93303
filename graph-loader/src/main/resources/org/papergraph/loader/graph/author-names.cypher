MATCH (a:Author)
WHERE a.id > $after
RETURN a.id AS id, a.name AS name, a.spellings AS spellings, a.identity AS identity, a.paperCount AS papers
ORDER BY a.id LIMIT $limit
