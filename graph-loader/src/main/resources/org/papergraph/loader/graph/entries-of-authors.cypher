UNWIND $authors AS author
MATCH (:Author {id: author})-[r:AUTHORED]->(p:Paper)
RETURN author, p.id AS paper, r.position AS position, r.ids AS ids, r.rawName AS rawName
