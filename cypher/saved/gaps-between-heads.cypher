// title: When is no head of a body known?
// description: The times between the known heads of a body, under any of its names, in which nobody is known as its
//   head; also from its beginning to the first of them, and from the last to its end, where these are known. The
//   longest come first. The earlier head may have stayed on, or the later one have begun sooner: nothing says so.
// category: Leaders and bodies
// view: table
// needs: headships, dates
// param body: entity:Body = | Body (optional)
// param days: integer 1.. = 1 | At least so many days
CALL () {
  MATCH (one WHERE model.is(one, $body))
  RETURN one
  UNION
  WITH $body IS NULL AS every
  WHERE every
  MATCH (one:$any($model.body))
  WHERE EXISTS { (:$any($model.entity))-[:$any($model.headship)]->(one) }
  RETURN one
}
CALL (one) {
  // A body under all its names is one office.
  MATCH (one) (()-[:$any($model.renaming)]-()){0,12} (name:$any($model.entity))
  RETURN min(model.id(name)) AS office, collect(DISTINCT name) AS names
}
WITH office, head(collect(names)) AS names
CALL (names) {
  UNWIND names AS body
  MATCH (person:$any($model.entity))-[fact:$any($model.headship)]->(body)
  CALL (fact) {
    UNWIND [model.startMax(fact), model.attestedMax(fact), model.endMax(fact)] AS day
    RETURN min(day) AS latestStart
  }
  CALL (fact) {
    UNWIND [model.startMin(fact), model.attestedMin(fact), model.endMin(fact)] AS day
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
         WHEN first IS NULL AND model.endMax(body) IS NOT NULL THEN model.startMin(body)
         WHEN model.startMax(fact) IS NOT NULL THEN coalesce(model.startMin(fact), first)
         ELSE first
       END AS begin,
       CASE
         WHEN first IS NULL AND model.startMin(body) IS NOT NULL THEN model.endMax(body)
         WHEN model.endMin(fact) IS NOT NULL THEN coalesce(model.endMax(fact), last)
         ELSE last
       END AS end
  WHERE begin IS NOT NULL AND end IS NOT NULL
  RETURN collect({person: person, body: body, fact: fact, begin: begin, end: end}) AS known
}
CALL (names) {
  UNWIND names AS body
  WITH body WHERE model.startMin(body) IS NOT NULL AND model.startMax(body) IS NOT NULL
  ORDER BY model.startMin(body) LIMIT 1
  RETURN collect({body: body, begin: model.startMin(body), end: model.startMax(body)}) AS beginning
}
CALL (names) {
  UNWIND names AS body
  WITH body WHERE model.endMin(body) IS NOT NULL AND model.endMax(body) IS NOT NULL
  ORDER BY model.endMax(body) DESC LIMIT 1
  RETURN collect({body: body, begin: model.endMin(body), end: model.endMax(body)}) AS ending
}
WITH office, known
       + [one IN beginning WHERE all(each IN known WHERE each.begin > one.end)]
       + [one IN ending WHERE all(each IN known WHERE each.end < one.begin)] AS stretches
WHERE size(known) > 0
CALL (stretches) {
  UNWIND stretches AS stretch
  WITH stretch ORDER BY stretch.begin, stretch.end, model.edgeId(stretch.fact)
  WITH collect(stretch) AS inOrder
  UNWIND range(1, size(inOrder) - 1) AS index
  WITH inOrder[index] AS next, inOrder[..index] AS earlier
  CALL (earlier) {
    UNWIND earlier AS each
    RETURN each AS previous
    ORDER BY each.end DESC, model.edgeId(each.fact)
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
ORDER BY days DESC, model.called(body), `known to`
// One more than is ever shown: an answer that is cut off says so.
LIMIT 1001
