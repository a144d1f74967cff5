// Which bodies the given people headed, or were deputy heads of.
UNWIND $ids AS id
MATCH (person:Entity {id: id})-[edge:HEADED|DEPUTY_HEADED]->(body:Entity)
RETURN person, edge, body
