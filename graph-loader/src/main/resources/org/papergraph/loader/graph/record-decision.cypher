MATCH (l:Load {id: $load})
SET l.kind = 'DECISION'
CREATE (:Decision {number: $number, kind: $kind, authors: $authors, papers: $papers, part: $part, reason: $reason,
  decidedAt: datetime()})
