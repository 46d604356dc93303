// Every paper with its topics, paper by paper.
MATCH (p:Paper)
RETURN p.id AS paper,
  COLLECT { MATCH (p)-[r:HAS_TOPIC]->(t:Topic) RETURN [t.id, r.score, r.method, r.sources, r.load] } AS topics
