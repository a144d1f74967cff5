// title: With whom did a person serve?
// description: Everyone else who headed, deputy headed or belonged to the same bodies, under any of their names.
//   "certain" if every reading of the dates has both there at once, "possible" if the dates only allow it, "apart" if
//   they leave it out. Two heads of one body more likely followed each other than served together.
// category: Connections
// view: graph
// param person: entity:Person = xuan-thuy | Person
// param together: certain, possible, apart, any = any | At the same time
MATCH (person:Entity&Person {id: $person})-[post:HEADED|DEPUTY_HEADED|MEMBER_OF]->(body:Body)
MATCH (body)-[:RENAMED_TO*0..12]-(name:Body)
WITH DISTINCT person, post, body, name
MATCH (name)<-[`other post`:HEADED|DEPUTY_HEADED|MEMBER_OF]-(colleague:Person)
WHERE colleague <> person
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
  RETURN count(CASE WHEN latestStart <= earliestEnd THEN 1 END) = 2 AS isCertain
}
CALL (person, post, body, colleague, `other post`, name) {
  UNWIND [person, post, body, colleague, `other post`, name] AS dated
  WITH max(dated.startMin) AS begun, min(dated.endMax) AS over
  RETURN coalesce(begun <= over, true) AS isPossible
}
WITH *, CASE WHEN isCertain THEN 'certain' WHEN isPossible THEN 'possible' ELSE 'apart' END AS together
ORDER BY post.id, `other post`.id
WITH person, body, type(post) AS rank, colleague, name, type(`other post`) AS `other rank`, collect(together) AS answers,
     collect(DISTINCT post) AS posts, collect(DISTINCT `other post`) AS `other posts`
WITH *, head([each IN ['certain', 'possible', 'apart'] WHERE each IN answers]) AS together
WHERE $together IN [together, 'any']
RETURN colleague,
       `other posts`[0].role AS role,
       name AS body,
       together,
       person,
       posts[0].role AS `own role`,
       body AS `own body`,
       posts,
       `other posts`
ORDER BY colleague.name, body.name, `own body`.name, posts[0].id, `other posts`[0].id
// One more than is ever shown: an answer that is cut off says so.
LIMIT 1001
