// What an unfinished first load has left.
MATCH (n:Paper|Author|Venue|Topic|Identifier|Record)
CALL (n) {
  DETACH DELETE n
} IN TRANSACTIONS OF 10000 ROWS
