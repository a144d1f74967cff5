// The ids of the bodies that the given people headed, or were deputy heads of.
// needs: headships
UNWIND $ids AS id
MATCH (person) WHERE model.is(person, id)
MATCH (person)-[:$any($model.leadership)]->(body:$any($model.entity))
RETURN DISTINCT model.id(body) AS body
