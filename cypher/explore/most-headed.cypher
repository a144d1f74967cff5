// The bodies that most people headed, by the first so many headships; of the types that are given, those that are stored
// from the body to who headed it.
// needs: headships
MATCH (from)-[edge:$any($model.headship)]->(to)
WITH from, edge, to LIMIT $reach
WITH CASE WHEN type(edge) IN $reversed THEN from ELSE to END AS body,
  CASE WHEN type(edge) IN $reversed THEN to ELSE from END AS head
WITH body, count(DISTINCT head) AS heads
ORDER BY heads DESC, model.id(body)
LIMIT $limit
RETURN model.id(body) AS body
