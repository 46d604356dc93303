// The ids under which an author stands in bylines, and those it answers to.
UNWIND $authors AS author
MATCH (a:Author {id: author})
RETURN author,
  COLLECT { MATCH (a)-[r:AUTHORED]->(:Paper) WHERE r.ids IS NOT NULL RETURN DISTINCT r.ids } AS entries,
  COLLECT { MATCH (a)<-[:IDENTIFIES|MAY_IDENTIFY]-(i:Identifier) RETURN i.id } AS ids
