// What is said elsewhere of the papers that are asked for, and what has been merged into them.
CALL () {
  UNWIND $ids AS id
  MATCH (a:Amendment {paper: id})
  RETURN a
  UNION
  UNWIND $ids AS id
  MATCH (a:Amendment {mergedInto: id})
  RETURN a
}
RETURN a.key AS key, a.body AS body, coalesce(a.loads, [a.load]) AS loads
