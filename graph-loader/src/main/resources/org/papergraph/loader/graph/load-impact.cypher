// What only this load has brought, and what goes with it when it is rolled back.
CALL () {
  MATCH (r:Record {load: $load})
  WHERE none(other IN coalesce(r.loads, [r.load]) WHERE other <> $load AND NOT other IN $dead)
    AND NOT EXISTS {
      MATCH (f:FormerRecord {kind: 'Record', key: r.key})
      WHERE f.hash IS NOT NULL AND any(other IN f.loads WHERE other <> $load AND NOT other IN $dead)
    }
  OPTIONAL MATCH (r)-[:DESCRIBES]->(p:Paper)
  WITH p, count(r) AS mine
  RETURN sum(mine) AS records,
    collect(CASE WHEN mine = COUNT { (p)<-[:DESCRIBES]-() } THEN p END) AS papers
}
CALL (papers) {
  UNWIND papers AS p
  MATCH (p)<-[:AUTHORED]-(a:Author)
  WITH a, count(DISTINCT p) AS mine
  WHERE mine = a.paperCount
  RETURN count(a) AS authors, collect(a.id) AS authorIds
}
CALL (papers) {
  UNWIND papers AS p
  MATCH (p)-[:PUBLISHED_IN]->(v:Venue)
  WITH v, count(DISTINCT p) AS mine
  WHERE mine = v.paperCount
  RETURN count(v) AS venues, collect(v.id) AS venueIds
}
CALL (papers) {
  UNWIND papers AS p
  MATCH (p)-[:HAS_TOPIC]->(t:Topic)
  WITH t, count(DISTINCT p) AS mine
  WHERE mine = t.paperCount
  RETURN count(t) AS topics, collect(t.id) AS topicIds
}
CALL () {
  MATCH (a:Amendment {load: $load})
  WHERE none(other IN coalesce(a.loads, [a.load]) WHERE other <> $load AND NOT other IN $dead)
  RETURN count(a) AS amendments
}
CALL () {
  MATCH (n:Person {load: $load})
  WHERE none(other IN coalesce(n.loads, [n.load]) WHERE other <> $load AND NOT other IN $dead)
  RETURN count(n) AS persons
}
CALL () {
  MATCH (v:VocabularyTerm {load: $load})
  WHERE none(other IN v.loads WHERE other <> $load AND NOT other IN $dead)
  RETURN count(v) AS concepts
}
RETURN records, amendments, persons, concepts, size(papers) AS papers, [p IN papers[..$limit] | p.id] AS paperIds,
  authors, authorIds[..$limit] AS authorIds, venues, venueIds[..$limit] AS venueIds,
  topics, topicIds[..$limit] AS topicIds
