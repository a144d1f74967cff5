// The bodies near an entity: one step away those it is related to itself; two steps away those that people related to it led
// or belonged to, then or perhaps then, and of the bodies those that they were part of, what they were called before
// or after, and which party convened a congress; and, as far away as they are, the bodies related to the events that a
// document is about or that an event came of or led to. Nearest first. Of a hub only so many of those in between are
// followed.
// needs: headships
MATCH (subject) WHERE model.is(subject, $id)
WITH subject, date($from) AS from, date($to) AS to
CALL (subject, from, to) {
  MATCH (subject)--(body:$any($model.body))
  RETURN body, 1 AS distance
  UNION ALL
  MATCH (subject)--(near:$any($model.person))
  WITH DISTINCT near, from, to LIMIT $reach
  MATCH (near)-[post:$any($model.leadership)|$any($model.membership)]->(body:$any($model.body))
  WHERE model.possible(post, from, to)
  RETURN body, 2 AS distance
  UNION ALL
  MATCH (subject)--(near:$any($model.body))
  WITH DISTINCT near, from, to LIMIT $reach
  MATCH (near)-[part:$any($model.partOf)]->(body:$any($model.body))
  WHERE model.possible(part, from, to)
  RETURN body, 2 AS distance
  UNION ALL
  MATCH (subject)--(near:$any($model.body))
  WITH DISTINCT near LIMIT $reach
  MATCH (near)-[:$any($model.renaming)]-(body:$any($model.body))
  RETURN body, 2 AS distance
  UNION ALL
  MATCH (subject)--(near:$any($model.congress))
  WITH DISTINCT near LIMIT $reach
  MATCH (near)<-[:$any($model.convening)]-(body:$any($model.body))
  RETURN body, 2 AS distance
  UNION ALL
  MATCH (subject)-[:$any($model.reference)|$any($model.consequence)]-(near:$any($model.event))
  WITH DISTINCT near LIMIT $reach
  MATCH (near)--(body:$any($model.body))
  RETURN body, 2 AS distance
  UNION ALL
  MATCH (subject)-[:$any($model.reference)|$any($model.consequence)]-(near:$any($model.event))
  WITH DISTINCT near LIMIT $reach
  MATCH (near)-[:$any($model.reference)|$any($model.consequence)]-(far:$any($model.event))
  WITH DISTINCT far LIMIT $reach
  MATCH (far)--(body:$any($model.body))
  RETURN body, 3 AS distance
}
WITH subject, body, distance
WHERE body <> subject
RETURN body, min(distance) AS distance
ORDER BY distance, model.name(body), model.id(body)
LIMIT $limit
