// title: Which bodies had two heads at once?
// description: Two people who both headed the same body, under any of its names, at the same time. "certain" if every
//   reading of the dates has both in office at once, no later than "together by"; "possible" if the dates only allow it,
//   as they do of most heads who are seen on a few days. Many of these will simply have followed each other.
// category: Leaders and bodies
// view: table
// needs: headships, dates
// param body: entity:Body = | Body (optional)
// param answer: certain, possible, both = both | Certainty
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
  MATCH (person:$any($model.entity))-[post:$any($model.headship)]->(body)
  CALL (post) {
    UNWIND [model.startMax(post), model.attestedMax(post), model.endMax(post)] AS day
    RETURN min(day) AS latestStart
  }
  CALL (post) {
    UNWIND [model.startMin(post), model.attestedMin(post), model.endMin(post)] AS day
    RETURN max(day) AS earliestEnd
  }
  CALL (person, body, post) {
    UNWIND [person, body, post] AS dated
    RETURN max(model.startMin(dated)) AS begun, min(model.endMax(dated)) AS over
  }
  WITH collect({
    person: person, id: model.id(person), body: body, post: post, fact: model.edgeId(post), disputes: model.disputes(post),
    latestStart: latestStart, earliestEnd: earliestEnd, begun: begun, over: over
  }) AS heads
  UNWIND heads AS one
  UNWIND heads AS two
  WITH one, two
  WHERE one.id < two.id AND NOT two.fact IN one.disputes
  WITH one, two,
       CASE
         // Two posts were held at once where each had begun before the other was over.
         WHEN one.latestStart <= two.earliestEnd AND two.latestStart <= one.earliestEnd THEN 'certain'
         WHEN all(begun IN [one.begun, two.begun]
           WHERE all(over IN [one.over, two.over] WHERE coalesce(begun <= over, true)))
         THEN 'possible'
       END AS answer
  WHERE answer IS NOT NULL AND $answer IN [answer, 'both']
  RETURN one, two, answer
}
RETURN answer,
       one.body AS body,
       one.person AS person,
       two.body AS `other body`,
       two.person AS `other person`,
       CASE
         WHEN answer <> 'certain' THEN null
         WHEN one.latestStart > two.latestStart THEN one.latestStart
         ELSE two.latestStart
       END AS `together by`,
       [one.post, two.post] AS headships
ORDER BY answer, `together by`, model.called(body), model.called(person), model.called(`other person`), one.fact, two.fact
// One more than is ever shown: an answer that is cut off says so.
LIMIT 1001
