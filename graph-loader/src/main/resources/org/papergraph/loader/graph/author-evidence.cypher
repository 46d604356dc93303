// The ids under which an author stands in bylines, or the names where there are none, and the ids it answers to.
UNWIND $authors AS author
MATCH (a:Author {id: author})
RETURN author,
  COLLECT {
    MATCH (a)-[r:AUTHORED]->(:Paper)
    RETURN DISTINCT [r.ids, CASE WHEN r.ids IS NULL THEN r.rawName END]
  } AS entries,
  COLLECT { MATCH (a)<-[:IDENTIFIES|MAY_IDENTIFY]-(i:Identifier) RETURN i.id } AS ids
