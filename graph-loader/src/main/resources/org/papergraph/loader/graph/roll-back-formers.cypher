// Some of what this load was the first to bring: gone, or the next load's that stands.
MATCH (f:FormerRecord {load: $load})
WITH f LIMIT $limit
WITH f, [load IN f.loads WHERE NOT load IN $dead] AS standing
SET f.loads = standing, f.load = head(standing)
FOREACH (gone IN CASE WHEN standing = [] THEN [f] ELSE [] END | DELETE gone)
RETURN count(f) AS found
