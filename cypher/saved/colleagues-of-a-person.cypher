// title: With whom did a person serve?
// description: Everyone else who headed, deputy headed or belonged to the same bodies, under any of their names.
//   "certain" if every reading of the dates has both there at once, "possible" if the dates only allow it, "apart" if
//   they leave it out. Two heads of one body more likely followed each other than served together.
// category: Connections
// view: graph
// needs: headships, dates
// param person: entity:Person = xuan-thuy | Person
// param together: certain, possible, apart, any = any | At the same time
MATCH (person WHERE model.is(person, $person))-[post:$any($model.leadership)|$any($model.membership)]->(body:$any($model.body))
MATCH (body) (()-[:$any($model.renaming)]-()){0,12} (name:$any($model.entity))
WITH DISTINCT person, post, body, name
MATCH (name)<-[`other post`:$any($model.leadership)|$any($model.membership)]-(colleague:$any($model.entity))
WHERE colleague <> person
CALL (post, `other post`) {
  UNWIND [[post, `other post`], [`other post`, post]] AS pair
  WITH pair[0] AS one, pair[1] AS other
  CALL (one) {
    UNWIND [model.startMax(one), model.attestedMax(one), model.endMax(one)] AS day
    RETURN min(day) AS latestStart
  }
  CALL (other) {
    UNWIND [model.startMin(other), model.attestedMin(other), model.endMin(other)] AS day
    RETURN max(day) AS earliestEnd
  }
  // Two posts were held at once where each had begun before the other was over.
  RETURN count(CASE WHEN latestStart <= earliestEnd THEN 1 END) = 2 AS isCertain
}
CALL (person, post, body, colleague, `other post`, name) {
  UNWIND [person, post, body, colleague, `other post`, name] AS dated
  WITH max(model.startMin(dated)) AS begun, min(model.endMax(dated)) AS over
  RETURN coalesce(begun <= over, true) AS isPossible
}
WITH *, CASE WHEN isCertain THEN 'certain' WHEN isPossible THEN 'possible' ELSE 'apart' END AS together
ORDER BY model.edgeId(post), model.edgeId(`other post`)
WITH person, body, type(post) AS rank, colleague, name, type(`other post`) AS `other rank`, collect(together) AS answers,
     collect(DISTINCT post) AS posts, collect(DISTINCT `other post`) AS `other posts`
WITH *, head([each IN ['certain', 'possible', 'apart'] WHERE each IN answers]) AS together
WHERE $together IN [together, 'any']
RETURN colleague,
       model.role(`other posts`[0]) AS role,
       name AS body,
       together,
       person,
       model.role(posts[0]) AS `own role`,
       body AS `own body`,
       posts,
       `other posts`
ORDER BY model.called(colleague), model.called(body), model.called(`own body`), model.edgeId(posts[0]), model.edgeId(`other posts`[0])
// One more than is ever shown: an answer that is cut off says so.
LIMIT 1001
