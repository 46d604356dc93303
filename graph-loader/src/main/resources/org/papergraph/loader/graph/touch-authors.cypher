// A paper's year, citations and number of authors are part of what its authors' figures are made of.
UNWIND $ids AS id
MATCH (p:Paper {id: id})<-[:AUTHORED]-(a:Author)
SET a:Stale
