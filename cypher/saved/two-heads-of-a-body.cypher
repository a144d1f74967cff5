// title: Which bodies had two heads at once?
// description: Two people who both headed the same body, under any of its names, at the same time. "certain" if every
//   reading of the dates has both in office at once, no later than "together by"; "possible" if the dates only allow it,
//   as they do of most heads who are seen on a few days. Many of these will simply have followed each other.
// category: Leaders and bodies
// view: table
// param body: entity:Body = | Body (optional)
// param answer: certain, possible, both = both | Certainty
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
  MATCH (person:Person)-[post:HEADED]->(body)
  WITH collect({person: person, body: body, post: post}) AS heads
  UNWIND heads AS one
  UNWIND heads AS two
  WITH one.person AS person, one.body AS body, one.post AS post,
       two.person AS `other person`, two.body AS `other body`, two.post AS `other post`
  WHERE person.id < `other person`.id
    AND NOT `other post`.id IN coalesce(post.disputes, [])
  RETURN person, body, post, `other person`, `other body`, `other post`
}
CALL (post, `other post`) {
  UNWIND [[post, `other post`], [`other post`, post]] AS pair
  WITH pair[0] AS one, pair[1] AS other
  CALL (one) {
    UNWIND [one.startMax, one.attestedMax, one.endMax] AS day
    RETURN min(day) AS latestStart
  }
  CALL (other) {
    UNWIND [other.startMin, other.attestedMin, other.endMin] AS day
    RETURN max(day) AS earliestEnd
  }
  // Two posts were held at once where each had begun before the other was over.
  RETURN count(CASE WHEN latestStart <= earliestEnd THEN 1 END) = 2 AS isCertain, max(latestStart) AS bothBegun
}
CALL (person, body, post, `other person`, `other body`, `other post`) {
  UNWIND [person, body, post, `other person`, `other body`, `other post`] AS dated
  WITH max(dated.startMin) AS begun, min(dated.endMax) AS over
  RETURN coalesce(begun <= over, true) AS isPossible
}
WITH *, CASE WHEN isCertain THEN 'certain' WHEN isPossible THEN 'possible' END AS answer
WHERE answer IS NOT NULL AND $answer IN [answer, 'both']
RETURN answer,
       body,
       person,
       `other body`,
       `other person`,
       CASE answer WHEN 'certain' THEN bothBegun END AS `together by`,
       [post, `other post`] AS headships
ORDER BY answer, `together by`, body.name, person.name, `other person`.name, post.id, `other post`.id
// One more than is ever shown: an answer that is cut off says so.
LIMIT 1001
