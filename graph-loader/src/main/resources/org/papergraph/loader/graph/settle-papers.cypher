UNWIND $ids AS id
MATCH (p:Paper {id: id})
REMOVE p:Stale
