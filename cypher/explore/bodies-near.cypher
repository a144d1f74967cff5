// The bodies near an entity: one step away those it is tied to itself; two steps away those that people tied to it led
// or belonged to, then or perhaps then, and of the bodies those that they were part of, what they were called before
// or after, and which party convened a congress; and, as far away as they are, the bodies tied to the events that a
// document is about or that an event came of or led to. Nearest first.
MATCH (subject:Entity {id: $id})
WITH subject, date($from) AS from, date($to) AS to
CALL (subject, from, to) {
  MATCH (subject)--(body:Body)
  RETURN body, 1 AS distance
  UNION ALL
  MATCH (subject)--(:Person)-[post:HEADED|DEPUTY_HEADED|MEMBER_OF]->(body:Body)
  WHERE (to IS NULL OR post.startMin IS NULL OR post.startMin <= to)
    AND (from IS NULL OR post.endMax IS NULL OR post.endMax >= from)
  RETURN body, 2 AS distance
  UNION ALL
  MATCH (subject)--(:Body)-[part:PART_OF]->(body:Body)
  WHERE (to IS NULL OR part.startMin IS NULL OR part.startMin <= to)
    AND (from IS NULL OR part.endMax IS NULL OR part.endMax >= from)
  RETURN body, 2 AS distance
  UNION ALL
  MATCH (subject)--(:Body)-[:RENAMED_TO]-(body:Body)
  RETURN body, 2 AS distance
  UNION ALL
  MATCH (subject)--(:Congress)<-[:CONVENED]-(body:Body)
  RETURN body, 2 AS distance
  UNION ALL
  MATCH (subject)-[:ABOUT|LED_TO]-(:Event)--(body:Body)
  RETURN body, 2 AS distance
  UNION ALL
  MATCH (subject)-[:ABOUT|LED_TO]-(:Event)-[:ABOUT|LED_TO]-(:Event)--(body:Body)
  RETURN body, 3 AS distance
}
WITH subject, body, distance
WHERE body <> subject
RETURN body, min(distance) AS distance
ORDER BY distance, body.name, body.id
LIMIT $most
