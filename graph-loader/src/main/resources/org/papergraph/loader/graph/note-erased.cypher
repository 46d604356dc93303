MATCH (l:Load {building: true})
REMOVE l.building
