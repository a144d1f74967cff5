// title: Who headed a body, in order?
// description: Every known head of the body, earliest first, under each of the names that it was renamed from or to.
//   A day in "seen" is a day on which a source shows the person in office, never the first. An empty "end" never
//   means that somebody is still in office, and a body may have had heads whom no source names.
// category: Leaders and bodies
// view: timeline
// param body: entity:Body = central-commission-for-external-relations | Which body
// param rank: head, deputy, both = head | In which rank
MATCH (:Body {id: $body})-[:RENAMED_TO*0..12]-(stage:Body)
WITH DISTINCT stage, COUNT { (:Body)-[:RENAMED_TO*1..12]->(stage) } AS position
MATCH (leader:Person)-[headship:HEADED|DEPUTY_HEADED]->(stage)
WHERE $rank = 'both' OR type(headship) = CASE $rank WHEN 'head' THEN 'HEADED' ELSE 'DEPUTY_HEADED' END
RETURN leader,
       headship.role AS role,
       stage AS body,
       headship.start AS start,
       headship.attested AS seen,
       headship.end AS end,
       headship
ORDER BY position,
         coalesce(headship.startMin, headship.attestedMin, headship.attestedMax, headship.endMin, headship.endMax),
         leader.name
