MATCH (a:Author {nameKey: $nameKey})
RETURN a.id AS id, a.paperCount AS papers ORDER BY papers DESC, id LIMIT 5
