UNWIND $keys AS key
MATCH (a:Amendment {key: key})
DELETE a
