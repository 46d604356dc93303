UNWIND $ids AS id
MATCH (p:Paper {id: id})<-[r:AUTHORED]-(a:Author)
SET a:Stale
DELETE r
