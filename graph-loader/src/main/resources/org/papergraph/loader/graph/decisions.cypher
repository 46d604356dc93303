MATCH (d:Decision)
RETURN d.number AS number, d.kind AS kind, d.authors AS authors, d.papers AS papers, d.part AS part,
  d.reason AS reason, toString(d.decidedAt) AS decidedAt, toString(d.undoneAt) AS undoneAt
ORDER BY number
