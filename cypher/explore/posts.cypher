// Which bodies the given people headed, or were deputy heads of.
// needs: headships
UNWIND $ids AS id
MATCH (person) WHERE model.is(person, id)
MATCH (person)-[edge:$any($model.leadership)]->(body:$any($model.entity))
RETURN person, edge, body
