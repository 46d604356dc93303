// Everything but loads, in an order that does not depend on how it came into the graph.
MATCH (n:Paper) RETURN 'Paper', n.id, properties(n) ORDER BY n.id;
MATCH (n:Author) RETURN 'Author', n.id, properties(n) ORDER BY n.id;
MATCH (n:Venue) RETURN 'Venue', n.id, properties(n) ORDER BY n.id;
MATCH (n:Topic) RETURN 'Topic', n.id, properties(n) ORDER BY n.id;
MATCH (n:Identifier) RETURN 'Identifier', n.id ORDER BY n.id;
MATCH (n:Record) RETURN 'Record', n.key, n.hash ORDER BY n.key;
MATCH (n:VocabularyTerm) RETURN 'VocabularyTerm', n.key, properties(n) ORDER BY n.key;
MATCH (n:Stale) RETURN 'Stale', n.id ORDER BY n.id;
MATCH (a:Author)-[r:AUTHORED]->(b:Paper) RETURN 'AUTHORED', b.id, r.position, a.id, properties(r) ORDER BY b.id, r.position, a.id;
MATCH (a:Paper)-[r:PUBLISHED_IN]->(b:Venue) RETURN 'PUBLISHED_IN', a.id, b.id, properties(r) ORDER BY a.id, b.id;
MATCH (a:Paper)-[r:HAS_TOPIC]->(b:Topic) RETURN 'HAS_TOPIC', a.id, b.id, properties(r) ORDER BY a.id, b.id;
MATCH (a:Paper)-[r:CITES]->(b:Paper) RETURN 'CITES', a.id, b.id, properties(r) ORDER BY a.id, b.id;
MATCH (a:Paper)-[r:REFERS_TO]->(b:Identifier) RETURN 'REFERS_TO', a.id, b.id, properties(r) ORDER BY a.id, b.id;
MATCH (a:Topic)-[r:BROADER]->(b:Topic) RETURN 'BROADER', a.id, b.id, properties(r) ORDER BY a.id, b.id;
MATCH (a:Author)-[r:CO_AUTHORED]->(b:Author) RETURN 'CO_AUTHORED', a.id, b.id, properties(r) ORDER BY a.id, b.id;
MATCH (a:Identifier)-[r:IDENTIFIES|MAY_IDENTIFY]->(b) RETURN type(r), a.id, b.id ORDER BY type(r), a.id, b.id;
MATCH (a:Record)-[:DESCRIBES]->(b:Paper) RETURN 'DESCRIBES', a.key, b.id ORDER BY a.key, b.id;
