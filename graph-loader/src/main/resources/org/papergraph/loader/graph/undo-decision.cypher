MATCH (l:Load {id: $load})
SET l.kind = 'DECISION'
WITH l
MATCH (d:Decision {number: $number})
SET d.undoneAt = datetime()
