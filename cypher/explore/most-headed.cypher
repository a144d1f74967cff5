// The bodies that most people headed, by the first so many headships.
// needs: headships
MATCH (head)-[edge:$any($model.headship)]->(body)
WITH head, body LIMIT $reach
WITH body, count(DISTINCT head) AS heads
ORDER BY heads DESC, model.id(body)
LIMIT $limit
RETURN model.id(body) AS body
