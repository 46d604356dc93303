// Which of the batch's are in the graph; the body only of those that differ.
UNWIND $rows AS row
MATCH (n:Person {key: row.key})
RETURN n.key AS key, CASE n.hash WHEN row.hash THEN null ELSE n.body END AS body, coalesce(n.loads, [n.load]) AS loads
