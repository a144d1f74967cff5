// title: Within which days must an attested tenure or tie have begun and ended?
// description: Offices, memberships, parts of a body, direction and relations that a source shows at some time without
//   saying when they began or ended. They began no earlier than the two that they join, and by the time at which they
//   are seen; they ended no earlier than that, and no later than either of the two. The narrowest come first; an empty
//   day is one that nothing bounds.
// category: Time
// view: table
// param about: entity = | Entity (optional)
CALL () {
  MATCH (:Entity {id: $about})-[fact:HEADED|DEPUTY_HEADED|MEMBER_OF|PART_OF|DIRECTED|RELATIONS_WITH]-(:Entity)
  RETURN fact
  UNION
  WITH $about IS NULL AS everywhere
  WHERE everywhere
  MATCH (:Entity)-[fact:HEADED|DEPUTY_HEADED|MEMBER_OF|PART_OF|DIRECTED|RELATIONS_WITH]->(:Entity)
  RETURN fact
}
WITH startNode(fact) AS one, fact, endNode(fact) AS other
WHERE fact.attested IS NOT NULL AND (fact.start IS NULL OR fact.end IS NULL)
CALL (one, fact, other) {
  UNWIND [one, fact, other] AS dated
  RETURN max(dated.startMin) AS earliestStart, min(dated.endMax) AS latestEnd
}
CALL (fact) {
  UNWIND [fact.startMax, fact.attestedMax, fact.endMax] AS day
  RETURN min(day) AS latestStart
}
CALL (fact) {
  UNWIND [fact.startMin, fact.attestedMin, fact.endMin] AS day
  RETURN max(day) AS earliestEnd
}
RETURN one AS from,
       fact,
       other AS to,
       fact.attested AS attested,
       earliestStart AS `began from`,
       latestStart AS `began by`,
       duration.inDays(earliestStart, latestStart).days AS `days open at the start`,
       earliestEnd AS `ended from`,
       latestEnd AS `ended by`,
       duration.inDays(earliestEnd, latestEnd).days AS `days open at the end`
ORDER BY `days open at the start` + `days open at the end`, coalesce(`days open at the start`, `days open at the end`), fact.id
// One more than is ever shown: an answer that is cut off says so.
LIMIT 1001
