// Who headed the given bodies, or was deputy to their head.
UNWIND $ids AS id
MATCH (person:Entity)-[edge:HEADED|DEPUTY_HEADED]->(body:Entity {id: id})
RETURN person, edge, body
