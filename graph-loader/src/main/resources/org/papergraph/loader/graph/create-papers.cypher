UNWIND $rows AS row
CREATE (p:Paper)
SET p = row.properties
FOREACH (id IN row.identifiers | CREATE (:Identifier {id: id})-[:IDENTIFIES]->(p))
FOREACH (record IN row.records | CREATE (r:Record)-[:DESCRIBES]->(p) SET r = record)
