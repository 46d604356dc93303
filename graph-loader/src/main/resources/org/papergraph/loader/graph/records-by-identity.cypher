// Every record that shares an id or a title with the batch.
CALL () {
  UNWIND $dois AS doi
  MATCH (r:Record {doi: doi})
  RETURN r
  UNION
  UNWIND $arxivIds AS arxivId
  MATCH (r:Record {arxivId: arxivId})
  RETURN r
  UNION
  UNWIND $titleGroups AS titleGroup
  MATCH (r:Record {titleGroup: titleGroup})
  RETURN r
}
RETURN r.key AS key, r.body AS body, r.load AS load
