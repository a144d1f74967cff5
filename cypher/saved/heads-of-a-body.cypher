// title: Who headed a body, in order?
// description: Every known head of the body, earliest first, under each of its earlier and later names. "attested" is
//   a day on which a source shows the person in office, never the first day. An empty "end" does not mean that
//   somebody is still in office, and a body may have had heads whom no source names. With a date, only those who were
//   certainly or possibly in office on it.
// category: Leaders and bodies
// view: timeline
// param body: entity:Body = central-commission-for-external-relations | Body
// param rank: head, deputy, both = head | Rank
// param at: date = | As of (optional)
MATCH (:Body {id: $body})-[:RENAMED_TO*0..12]-(stage:Body)
WITH DISTINCT stage
WITH stage,
     COUNT { MATCH (earlier:Body)-[:RENAMED_TO*1..12]->(stage) RETURN DISTINCT earlier } AS position
MATCH (leader:Person)-[headship:HEADED|DEPUTY_HEADED]->(stage)
WITH leader, headship, stage, position, CASE type(headship) WHEN 'HEADED' THEN 'head' ELSE 'deputy' END AS rank
WHERE $rank IN [rank, 'both']
WITH leader, headship, stage, position, rank,
     CASE
       WHEN $at IS NULL THEN null
       WHEN any(day IN [headship.startMax, headship.attestedMax, headship.endMax] WHERE day <= $at.max)
        AND any(day IN [headship.startMin, headship.attestedMin, headship.endMin] WHERE day >= $at.min)
       THEN 'certain'
       WHEN all(dated IN [headship, stage]
         WHERE ($at.max IS NULL OR dated.startMin IS NULL OR dated.startMin <= $at.max)
           AND ($at.min IS NULL OR dated.endMax IS NULL OR dated.endMax >= $at.min))
       THEN 'possible'
       ELSE 'no'
     END AS answer
WHERE coalesce(answer, 'possible') <> 'no'
RETURN leader,
       rank,
       headship.role AS role,
       stage AS body,
       headship.start AS start,
       headship.attested AS attested,
       headship.end AS end,
       answer,
       headship
ORDER BY position,
         coalesce(headship.startMin, headship.attestedMin, headship.attestedMax, headship.endMin, headship.endMax),
         leader.name, headship.id
