UNWIND $versions AS version
MATCH (m:Migration {version: version})
DELETE m
