// Which of the batch's records are in the graph; the body only of those that differ.
UNWIND $records AS row
MATCH (r:Record {key: row.key})
RETURN r.key AS key, CASE r.hash WHEN row.hash THEN null ELSE r.body END AS body
