MATCH (l:Load)
WHERE l.status IN $statuses
RETURN l.number AS number ORDER BY number
