UNWIND $ids AS id
MATCH (:PersonId {id: id})<-[:KNOWN_AS]-(n:Person)
RETURN n.ids AS ids
