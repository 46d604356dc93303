UNWIND $ids AS id
MATCH (v:Venue {id: id})
CALL (v) {
  MATCH (:Paper)-[r:PUBLISHED_IN]->(v)
  RETURN collect({name: r.rawName, acronym: r.rawAcronym, kind: r.rawKind, source: r.source, load: r.load}) AS mentions
}
RETURN v.id AS id, mentions
