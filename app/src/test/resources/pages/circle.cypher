UNWIND [
  {id: 'paper:title:fate', title: 'Features are fate: a theory of transfer learning in high-dimensional regression',
   venue: 'ICML', year: 2025, topics: ['transfer learning'], authors: ['Javan Tahir', 'Surya Ganguli', 'Grant M. Rotskoff']},
  {id: 'paper:title:meet', title: 'How Discrete and Continuous Diffusion Meet: Comprehensive Analysis of Discrete Diffusion Models via a Stochastic Integral Framework',
   venue: 'ICLR', year: 2025, topics: ['discrete diffusion', 'diffusion models'], authors: ['Yinuo Ren', 'Haoxuan Chen', 'Grant M. Rotskoff', 'Lexing Ying']},
  {id: 'paper:title:parallel', title: 'Accelerating Diffusion Models with Parallel Sampling: Inference at Sub-Linear Time Complexity',
   venue: 'NeurIPS', year: 2024, topics: ['diffusion models'], authors: ['Haoxuan Chen', 'Yinuo Ren', 'Lexing Ying', 'Grant M. Rotskoff']},
  {id: 'paper:title:spatially', title: 'Statistical Spatially Inhomogeneous Diffusion Inference',
   venue: 'AAAI', year: 2024, topics: [], authors: ['Yinuo Ren', 'Yiping Lu', 'Lexing Ying', 'Grant M. Rotskoff']},
  {id: 'paper:title:neuron', title: 'Neuron birth-death dynamics accelerates gradient descent and converges asymptotically',
   venue: 'ICML', year: 2019, topics: ['gradient descent'], authors: ['Grant M. Rotskoff', 'Samy Jelassi', 'Joan Bruna', 'Eric Vanden-Eijnden']},
  {id: 'paper:title:alone', title: 'On working alone', retracted: true, venue: 'ICML', year: 2020, topics: [], authors: ['Ada <b>Alone</b>']}
] AS row
CREATE (p:Paper {id: row.id, title: row.title, titleKey: row.id, year: row.year, authorCount: size(row.authors), retracted: row.retracted, sources: ['fixture']})
MERGE (v:Venue {id: 'venue:' + toLower(row.venue)})
ON CREATE SET v.name = row.venue, v.acronym = row.venue, v.kind = 'CONFERENCE', v.paperCount = 0
CREATE (p)-[:PUBLISHED_IN {year: row.year}]->(v)
FOREACH (label IN row.topics |
  MERGE (t:Topic {id: 'topic:' + label}) ON CREATE SET t.label = label, t.kind = 'KEYWORD', t.paperCount = 0
  CREATE (p)-[:HAS_TOPIC {score: 1.0, method: 'KEYWORD'}]->(t))
FOREACH (i IN range(0, size(row.authors) - 1) |
  MERGE (a:Author {id: 'author:name:' + toLower(row.authors[i])})
  ON CREATE SET a.name = row.authors[i], a.nameKey = toLower(row.authors[i]), a.spellings = [row.authors[i]], a.identity = 'NAME_ONLY'
  CREATE (a)-[:AUTHORED {position: i + 1, rawName: row.authors[i], source: 'fixture'}]->(p));

MATCH (a:Author)-[:AUTHORED]->(p)
WITH a, count(p) AS papers, min(p.year) AS firstYear, max(p.year) AS lastYear
SET a.paperCount = papers, a.firstYear = firstYear, a.lastYear = lastYear;

MATCH (v:Venue) SET v.paperCount = COUNT { (v)<-[:PUBLISHED_IN]-() };

MATCH (t:Topic) SET t.paperCount = COUNT { (t)<-[:HAS_TOPIC]-() };

MATCH (a:Author)-[:AUTHORED]->(p)<-[:AUTHORED]-(b:Author)
WHERE a.id < b.id
WITH a, b, count(p) AS papers, sum(1.0 / (p.authorCount - 1)) AS weight, min(p.year) AS firstYear, max(p.year) AS lastYear
CREATE (a)-[:CO_AUTHORED {papers: papers, weight: weight, firstYear: firstYear, lastYear: lastYear}]->(b);

CALL db.awaitIndexes(300)
