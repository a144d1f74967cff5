// title: Who held two posts at once?
// description: People with posts in two different bodies at the same time. "certain" if every reading of the dates
//   has both held at once, no later than "together by"; "possible" if the dates only allow it, as they do where a post is
//   undated. The names of one body count as one, and readings that contradict each other are no two posts.
// category: Leaders and bodies
// view: table
// needs: headships, dates
// param person: entity:Person = | Person (optional)
// param answer: certain, possible, both = both | Certainty
CALL () {
  MATCH (person WHERE model.is(person, $person))
  RETURN person
  UNION
  WITH $person IS NULL AS everybody
  WHERE everybody
  MATCH (person:$any($model.person))
  WHERE COUNT { (person)-[:$any($model.leadership)|$any($model.membership)]->(:$any($model.body)) } > 1
  RETURN person
}
MATCH (body:$any($model.body))<-[post:$any($model.leadership)|$any($model.membership)]-(person)
  -[`other post`:$any($model.leadership)|$any($model.membership)]->(`other body`:$any($model.body))
WHERE model.id(body) < model.id(`other body`)
  AND NOT model.edgeId(`other post`) IN model.disputes(post)
  AND NOT EXISTS { (body) (()-[:$any($model.renaming)]-()){1,12} (`other body`) }
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
  RETURN count(CASE WHEN latestStart <= earliestEnd THEN 1 END) = 2 AS isCertain, max(latestStart) AS bothBegun
}
CALL (person, body, post, `other body`, `other post`) {
  UNWIND [person, body, post, `other body`, `other post`] AS dated
  WITH max(model.startMin(dated)) AS begun, min(model.endMax(dated)) AS over
  RETURN coalesce(begun <= over, true) AS isPossible
}
WITH *, CASE WHEN isCertain THEN 'certain' WHEN isPossible THEN 'possible' END AS answer
WHERE answer IS NOT NULL
ORDER BY model.edgeId(post), model.edgeId(`other post`)
WITH person, body, type(post) AS rank, `other body`, type(`other post`) AS `other rank`,
     min(answer) AS answer, min(CASE answer WHEN 'certain' THEN bothBegun END) AS `together by`,
     collect(DISTINCT post) AS posts, collect(DISTINCT `other post`) AS `other posts`
WHERE $answer IN [answer, 'both']
RETURN answer,
       person,
       model.role(posts[0]) AS role,
       body,
       model.role(`other posts`[0]) AS `other role`,
       `other body`,
       `together by`,
       posts,
       `other posts`
ORDER BY answer, `together by`, model.called(person), model.called(body), model.called(`other body`), model.edgeId(posts[0]), model.edgeId(`other posts`[0])
// One more than is ever shown: an answer that is cut off says so.
LIMIT 1001
