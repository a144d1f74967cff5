// title: Who held two posts at once?
// description: People with posts in two different bodies at the same time. "certain" if every reading of the dates
//   has both held at once, no later than "together by"; "possible" if the dates only allow it, as they do where a post is
//   undated. The names of one body count as one, and readings that contradict each other are no two posts.
// category: Leaders and bodies
// view: table
// param person: entity:Person = | Person (optional)
// param answer: certain, possible, both = both | Certainty
CALL () {
  MATCH (person:Entity&Person {id: $person})
  RETURN person
  UNION
  WITH $person IS NULL AS everybody
  WHERE everybody
  MATCH (person:Person)
  WHERE COUNT { (person)-[:HEADED|DEPUTY_HEADED|MEMBER_OF]->(:Body) } > 1
  RETURN person
}
MATCH (body:Body)<-[post:HEADED|DEPUTY_HEADED|MEMBER_OF]-(person)
  -[`other post`:HEADED|DEPUTY_HEADED|MEMBER_OF]->(`other body`:Body)
WHERE body.id < `other body`.id
  AND NOT `other post`.id IN coalesce(post.disputes, [])
  AND NOT EXISTS { (body)-[:RENAMED_TO*1..12]-(`other body`) }
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
CALL (person, body, post, `other body`, `other post`) {
  UNWIND [person, body, post, `other body`, `other post`] AS dated
  WITH max(dated.startMin) AS begun, min(dated.endMax) AS over
  RETURN coalesce(begun <= over, true) AS isPossible
}
WITH *, CASE WHEN isCertain THEN 'certain' WHEN isPossible THEN 'possible' END AS answer
WHERE answer IS NOT NULL
ORDER BY post.id, `other post`.id
WITH person, body, type(post) AS rank, `other body`, type(`other post`) AS `other rank`,
     min(answer) AS answer, min(CASE answer WHEN 'certain' THEN bothBegun END) AS `together by`,
     collect(DISTINCT post) AS posts, collect(DISTINCT `other post`) AS `other posts`
WHERE $answer IN [answer, 'both']
RETURN answer,
       person,
       posts[0].role AS role,
       body,
       `other posts`[0].role AS `other role`,
       `other body`,
       `together by`,
       posts,
       `other posts`
ORDER BY answer, `together by`, person.name, body.name, `other body`.name, posts[0].id, `other posts`[0].id
// One more than is ever shown: an answer that is cut off says so.
LIMIT 1001
