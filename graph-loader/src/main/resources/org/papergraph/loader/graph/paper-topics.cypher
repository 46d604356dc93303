MATCH (p:Paper)-[r:HAS_TOPIC]->(t:Topic)
RETURN p.id AS paper, t.id AS topic, r.score AS score, r.method AS method, r.sources AS sources, r.load AS load
