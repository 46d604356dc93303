// Ids that no record gives any more; one that a paper still refers to stays, identifying nothing.
UNWIND $ids AS id
MATCH (i:Identifier {id: id})
CALL (i) {
  MATCH (i)-[old:IDENTIFIES|MAY_IDENTIFY]->()
  DELETE old
}
CALL (i) {
  MATCH (i)<-[:REFERS_TO]-(citing:Paper)
  SET citing:Stale
}
FOREACH (unused IN CASE WHEN EXISTS { (i)<-[:REFERS_TO]-() } THEN [] ELSE [i] END | DELETE unused)
