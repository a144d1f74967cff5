// title: Who directed a body, and what were its tasks?
// description: The body above it, who directed or guided it, the tasks it was given, and what it directed itself. Each
//   row is one fact of a source; a longer list means that the sources say more, not that the body did more. With a date,
//   only what held or may have held on it.
// category: Leaders and bodies
// view: graph
// param body: entity:Body = central-commission-for-external-relations | Body
// param at: date = | As of (optional)
MATCH (body:Body {id: $body})-[tie:PART_OF|DIRECTED|GUIDED|TASKED_WITH]-(other:Entity)
WHERE all(dated IN [body, tie, other]
    WHERE ($at.max IS NULL OR dated.startMin IS NULL OR dated.startMin <= $at.max)
      AND ($at.min IS NULL OR dated.endMax IS NULL OR dated.endMax >= $at.min))
  OR any(day IN [tie.startMax, tie.attestedMax, tie.endMax] WHERE day <= $at.max)
    AND any(day IN [tie.startMin, tie.attestedMin, tie.endMin] WHERE day >= $at.min)
WITH body, tie, other, startNode(tie) = body AS outward
RETURN body,
       CASE type(tie)
         WHEN 'PART_OF' THEN CASE WHEN outward THEN 'part of' ELSE 'had as a part' END
         WHEN 'DIRECTED' THEN CASE WHEN outward THEN 'directed' ELSE 'directed by' END
         WHEN 'GUIDED' THEN CASE WHEN outward THEN 'guided' ELSE 'guided by' END
         ELSE CASE WHEN outward THEN 'charged with' ELSE 'the charge of' END
       END AS how,
       other,
       coalesce(tie.summary, tie.role) AS terms,
       tie.start AS start,
       tie.end AS end,
       tie
ORDER BY how, tie.startMin, other.name, tie.id
// One more than is ever shown: an answer that is cut off says so.
LIMIT 1001
