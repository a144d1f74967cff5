// title: Who headed a body, in order?
// description: Every known head of the body, earliest first, under each of the names that it was renamed from or to.
//   A day in "seen" is a day on which a source shows the person in office, never the first. An empty "end" never
//   means that somebody is still in office, and a body may have had heads whom no source names. With a date, only
//   those who were or may have been in office on it.
// category: Leaders and bodies
// view: timeline
// param body: entity:Body = central-commission-for-external-relations | Which body
// param rank: head, deputy, both = head | In which rank
// param at: date = | Only on this date
MATCH (:Body {id: $body})-[:RENAMED_TO*0..12]-(stage:Body)
WITH DISTINCT stage, COUNT { (:Body)-[:RENAMED_TO*1..12]->(stage) } AS position
MATCH (leader:Person)-[headship:HEADED|DEPUTY_HEADED]->(stage)
WHERE $rank IN [CASE type(headship) WHEN 'HEADED' THEN 'head' ELSE 'deputy' END, 'both']
  AND ($at.max IS NULL OR headship.startMin IS NULL OR headship.startMin <= $at.max)
  AND ($at.min IS NULL OR headship.endMax IS NULL OR headship.endMax >= $at.min)
RETURN leader,
       headship.role AS role,
       stage AS body,
       headship.start AS start,
       headship.attested AS seen,
       headship.end AS end,
       CASE
         WHEN $at IS NULL THEN null
         WHEN any(day IN [headship.startMax, headship.attestedMax, headship.endMax] WHERE day <= $at.max)
          AND any(day IN [headship.startMin, headship.attestedMin, headship.endMin] WHERE day >= $at.min)
         THEN 'certain'
         ELSE 'possible'
       END AS answer,
       headship
ORDER BY position,
         coalesce(headship.startMin, headship.attestedMin, headship.attestedMax, headship.endMin, headship.endMax),
         leader.name, headship.id
