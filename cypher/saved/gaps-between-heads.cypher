// title: When is no head of a body known?
// description: The times between the known heads of a body, under any of its names, in which no source shows anybody as
//   its head; also from its beginning to the first of them, and from the last to its end, where these are known. The
//   longest come first. The earlier head may have stayed on, or the later one have begun sooner: no source says so.
// category: Leaders and bodies
// view: table
// param body: entity:Body = | Body (optional)
// param days: integer 1.. = 1 | At least so many days
CALL () {
  MATCH (one:Entity&Body {id: $body})
  RETURN one
  UNION
  WITH $body IS NULL AS every
  WHERE every
  MATCH (one:Body)
  WHERE EXISTS { (:Person)-[:HEADED]->(one) }
  RETURN one
}
CALL (one) {
  // A body under all its names is one office.
  MATCH (one)-[:RENAMED_TO*0..12]-(name:Body)
  RETURN min(name.id) AS office, collect(DISTINCT name) AS names
}
WITH office, head(collect(names)) AS names
CALL (names) {
  UNWIND names AS body
  MATCH (person:Person)-[fact:HEADED]->(body)
  CALL (fact) {
    UNWIND [fact.startMax, fact.attestedMax, fact.endMax] AS day
    RETURN min(day) AS latestStart
  }
  CALL (fact) {
    UNWIND [fact.startMin, fact.attestedMin, fact.endMin] AS day
    RETURN max(day) AS earliestEnd
  }
  CALL (latestStart, earliestEnd) {
    UNWIND [latestStart, earliestEnd] AS day
    RETURN min(day) AS first, max(day) AS last
  }
  // Without a date it was at some time in the life of the body. Imprecise dates reach as far as they can, so that no gap
  // is seen where there need be none.
  WITH person, body, fact,
       CASE
         WHEN first IS NULL AND body.endMax IS NOT NULL THEN body.startMin
         WHEN fact.startMax IS NOT NULL THEN coalesce(fact.startMin, first)
         ELSE first
       END AS begin,
       CASE
         WHEN first IS NULL AND body.startMin IS NOT NULL THEN body.endMax
         WHEN fact.endMin IS NOT NULL THEN coalesce(fact.endMax, last)
         ELSE last
       END AS end
  WHERE begin IS NOT NULL AND end IS NOT NULL
  RETURN collect({person: person, body: body, fact: fact, begin: begin, end: end}) AS known
}
CALL (names) {
  UNWIND names AS body
  WITH body WHERE body.startMin IS NOT NULL AND body.startMax IS NOT NULL
  ORDER BY body.startMin LIMIT 1
  RETURN collect({body: body, begin: body.startMin, end: body.startMax}) AS beginning
}
CALL (names) {
  UNWIND names AS body
  WITH body WHERE body.endMin IS NOT NULL AND body.endMax IS NOT NULL
  ORDER BY body.endMax DESC LIMIT 1
  RETURN collect({body: body, begin: body.endMin, end: body.endMax}) AS ending
}
WITH office, known
       + [one IN beginning WHERE all(each IN known WHERE each.begin > one.end)]
       + [one IN ending WHERE all(each IN known WHERE each.end < one.begin)] AS stretches
WHERE size(known) > 0
CALL (stretches) {
  UNWIND stretches AS stretch
  WITH stretch ORDER BY stretch.begin, stretch.end, stretch.fact.id
  WITH collect(stretch) AS inOrder
  UNWIND range(1, size(inOrder) - 1) AS index
  WITH inOrder[index] AS next, inOrder[..index] AS earlier
  CALL (earlier) {
    UNWIND earlier AS each
    RETURN each AS previous
    ORDER BY each.end DESC, each.fact.id
    LIMIT 1
  }
  WITH previous, next, duration.inDays(previous.end, next.begin).days - 1 AS days
  WHERE days >= $days AND days > 0
  RETURN previous, next, days
}
RETURN previous.body AS body,
       previous.person AS `last known head`,
       previous.end AS `known to`,
       next.person AS `next known head`,
       next.begin AS `known from`,
       next.body AS `next body`,
       days,
       [fact IN [previous.fact, next.fact] WHERE fact IS NOT NULL] AS headships
ORDER BY days DESC, body.name, `known to`
// One more than is ever shown: an answer that is cut off says so.
LIMIT 1001
