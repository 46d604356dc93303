// Every record that shares an id or a title with the batch: a paper answers to every id that its records give.
CALL () {
  UNWIND $ids AS id
  MATCH (:Identifier {id: id})-[:IDENTIFIES]->(:Paper)<-[:DESCRIBES]-(r:Record)
  RETURN r
  UNION
  UNWIND $keys AS key
  MATCH (r:Record {key: key})
  RETURN r
  UNION
  UNWIND $titleGroups AS titleGroup
  MATCH (r:Record {titleGroup: titleGroup})
  RETURN r
}
RETURN r.key AS key, r.body AS body, coalesce(r.loads, [r.load]) AS loads
