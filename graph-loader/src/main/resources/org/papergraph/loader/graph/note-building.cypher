// From here on the graph is not whole until this load has finished.
MATCH (l:Load {id: $id})
SET l.building = true
