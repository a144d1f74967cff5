// title: Who and what belongs to a body?
// description: Its parts, their own parts, and the people and countries that belong to each, as a tree: every row
//   comes below the body that it belongs to. With a date, only what held or may have held on it. What is missing is only
//   not reported.
// category: Leaders and bodies
// view: graph
// param body: entity:Body = communist-party-of-vietnam | Body
// param show: parts, members, both = both | Show
// param at: date = | As of (optional)
MATCH tree = (:Entity&Body {id: $body})
  (()<-[:PART_OF]-(:Body)){0,12}
  (within:Body)<-[belonging:PART_OF|HEADED|DEPUTY_HEADED|MEMBER_OF|JOINED|CO_FOUNDED]-(one:Entity)
WHERE $show IN [CASE type(belonging) WHEN 'PART_OF' THEN 'parts' ELSE 'members' END, 'both']
  AND all(step IN relationships(tree)
    WHERE any(day IN [step.startMax, step.attestedMax, step.endMax] WHERE day <= $at.max)
      AND any(day IN [step.startMin, step.attestedMin, step.endMin] WHERE day >= $at.min)
    OR all(dated IN [startNode(step), step, endNode(step)]
      WHERE ($at.max IS NULL OR dated.startMin IS NULL OR dated.startMin <= $at.max)
        AND ($at.min IS NULL OR dated.endMax IS NULL OR dated.endMax >= $at.min)))
WITH nodes(tree) AS path, within, belonging, one
RETURN size(path) - 1 AS level,
       one,
       CASE type(belonging)
         WHEN 'PART_OF' THEN 'part of'
         WHEN 'HEADED' THEN 'head of'
         WHEN 'DEPUTY_HEADED' THEN 'deputy head of'
         WHEN 'CO_FOUNDED' THEN 'co-founder of'
         ELSE 'member of'
       END AS how,
       within,
       belonging.role AS role,
       belonging.start AS start,
       belonging.attested AS attested,
       belonging.end AS end,
       belonging
// People and countries come before the parts of a body.
ORDER BY [step IN tail(path) | (CASE WHEN step:Body THEN 'parts' ELSE 'members' END) + step.name + step.id], belonging.id
// One more than is ever shown: an answer that is cut off says so.
LIMIT 1001
