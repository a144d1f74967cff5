// title: Which heads are attested on a single day only?
// description: People whom a source shows as head of a body on one single day, with neither the start nor the end of
//   their tenure known. Another source would help most here.
// category: Leaders and bodies
// view: table
MATCH (leader:Person)-[headship:HEADED]->(body:Body)
WITH leader, body, collect(headship) AS headships
WHERE all(each IN headships WHERE each.start IS NULL AND each.end IS NULL)
  AND size(headships) = 1
  AND headships[0].attestedMin = headships[0].attestedMax
RETURN leader, headships[0].role AS role, body, headships[0].attested AS attested, headships[0] AS headship
ORDER BY headships[0].attestedMin, leader.name, body.name
// One more than is ever shown: an answer that is cut off says so.
LIMIT 1001
