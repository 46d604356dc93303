// What an unfinished first load has left. What vocabularies tell and what people have decided is no part of it.
MATCH (n:Paper|Author|Venue|Topic|Identifier|Record|Amendment|Person|PersonId|FormerRecord)
CALL (n) {
  DETACH DELETE n
} IN TRANSACTIONS OF 10000 ROWS
