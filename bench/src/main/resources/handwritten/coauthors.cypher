MATCH (author:Author {id: $id})
RETURN {author: author {.name,
  coauthors: {nodes: COLLECT {
    MATCH (author)-[joint:CO_AUTHORED]-(near)
    WITH near, joint ORDER BY joint.papers DESC, near.id LIMIT 50
    RETURN near {.id, .name,
      coauthors: {nodes: COLLECT {
        MATCH (near)-[shared:CO_AUTHORED]-(far)
        WITH far, shared ORDER BY shared.papers DESC, far.id LIMIT 20
        RETURN far {.id, .name}}}}}}}} AS data
