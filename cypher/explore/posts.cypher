// Which bodies a person headed, or was deputy head of.
MATCH (person:Entity {id: $id})-[edge:HEADED|DEPUTY_HEADED]->(body:Entity)
RETURN person, edge, body
