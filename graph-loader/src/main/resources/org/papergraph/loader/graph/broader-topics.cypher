MATCH (t:Topic)-[:BROADER]->(b:Topic) RETURN t.id AS topic, b.id AS broader
