UNWIND range(0, 199) AS i
CREATE (:Author {id: 'author:name:a' + i, name: 'A' + i, nameKey: 'a' + i, spellings: ['A' + i], identity: 'NAME_ONLY', paperCount: 0});

UNWIND range(0, 29) AS i
CREATE (:Topic {id: 'topic:t' + i, label: 't' + i, paperCount: 0, kind: 'KEYWORD'});

UNWIND range(0, 4) AS i
CREATE (:Venue {id: 'venue:v' + i, name: 'v' + i, kind: 'CONFERENCE', paperCount: 0});

UNWIND range(0, 999) AS i
MATCH (v:Venue {id: 'venue:v' + (i % 5)})
CREATE (p:Paper {id: 'paper:title:p' + i, title: 'Paper ' + i, titleKey: 'paper' + i, sources: ['fixture']})-[:PUBLISHED_IN {year: 2020 + i % 5}]->(v)
SET p.year = CASE WHEN i % 10 = 0 THEN null ELSE 2020 + i % 5 END,
    p.citationCount = CASE WHEN i % 3 = 0 THEN null ELSE i END,
    p.doi = CASE WHEN i % 7 = 0 THEN '10.1000/p' + i END,
    p.retracted = CASE WHEN i % 100 = 3 THEN true END,
    p.versions = CASE WHEN i % 10 = 8 THEN ['{"venue":"v' + i % 5 + '","source":"fixture"}', '{"type":"preprint","source":"fixture"}'] END;

UNWIND range(0, 999) AS i
MATCH (p:Paper {id: 'paper:title:p' + i})
UNWIND range(0, i % 4) AS k
MATCH (a:Author {id: 'author:name:a' + ((i * 7 + k * 13) % 200)})
CREATE (a)-[:AUTHORED {position: k + 1, rawName: a.name, source: 'fixture'}]->(p);

UNWIND range(0, 999) AS i
MATCH (p:Paper {id: 'paper:title:p' + i})
UNWIND range(0, 2) AS k
MATCH (t:Topic {id: 'topic:t' + ((i * 3 + k * k * 5) % 30)})
MERGE (p)-[r:HAS_TOPIC]->(t)
ON CREATE SET r.score = 1.0 / (k + 1), r.method = 'KEYWORD';

UNWIND range(900, 999) AS i
MATCH (p:Paper {id: 'paper:title:p' + i})
UNWIND [1, 7, 90] AS k
MATCH (q:Paper {id: 'paper:title:p' + (i - k)})
CREATE (p)-[:CITES {source: 'fixture'}]->(q);

UNWIND range(1, 29) AS i
MATCH (t:Topic {id: 'topic:t' + i}), (b:Topic {id: 'topic:t' + (i / 5)})
CREATE (t)-[:BROADER]->(b);

MATCH (a:Author)-[:AUTHORED]->(p)<-[:AUTHORED]-(b:Author)
WHERE a.id < b.id
WITH a, b, p, COUNT { (p)<-[:AUTHORED]-() } AS authors
WITH a, b, count(*) AS papers, sum(1.0 / (authors - 1)) AS weight, min(p.year) AS firstYear, max(p.year) AS lastYear
CREATE (a)-[:CO_AUTHORED {papers: papers, weight: weight, firstYear: firstYear, lastYear: lastYear}]->(b);

MATCH (a:Author) SET a.paperCount = COUNT { (a)-[:AUTHORED]->() };

MATCH (t:Topic) SET t.paperCount = COUNT { (t)<-[:HAS_TOPIC]-() };

MATCH (v:Venue) SET v.paperCount = COUNT { (v)<-[:PUBLISHED_IN]-() };

CALL db.prepareForReplanning(300);
