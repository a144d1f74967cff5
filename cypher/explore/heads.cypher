// Who headed the given bodies, or was deputy to their head.
// needs: headships
UNWIND $ids AS id
MATCH (body) WHERE model.is(body, id)
MATCH (person:$any($model.entity))-[edge:$any($model.leadership)]->(body)
RETURN person, edge, body
