// title: Who directed a body, and what were its tasks?
// description: The body above it, who directed or guided it, the tasks it was given, and what it directed itself. Each
//   row is one fact of a source; a longer list means that the sources say more, not that the body did more. With a
//   date, only what held or may have held on it.
// category: Leaders and bodies
// view: graph
// param body: entity:Body = central-commission-for-external-relations | Body
// param at: date = | As of (optional)
MATCH (body:Entity&Body {id: $body})-[relationship:PART_OF|DIRECTED|GUIDED|TASKED_WITH]-(other:Entity)
WHERE all(dated IN [body, relationship, other]
    WHERE ($at.max IS NULL OR dated.startMin IS NULL OR dated.startMin <= $at.max)
      AND ($at.min IS NULL OR dated.endMax IS NULL OR dated.endMax >= $at.min))
  OR any(day IN [relationship.startMax, relationship.attestedMax, relationship.endMax] WHERE day <= $at.max)
    AND any(day IN [relationship.startMin, relationship.attestedMin, relationship.endMin] WHERE day >= $at.min)
WITH body, relationship, other, startNode(relationship) = body AS outward
RETURN body,
       CASE type(relationship)
         WHEN 'PART_OF' THEN CASE WHEN outward THEN 'part of' ELSE 'had as a part' END
         WHEN 'DIRECTED' THEN CASE WHEN outward THEN 'directed' ELSE 'directed by' END
         WHEN 'GUIDED' THEN CASE WHEN outward THEN 'guided' ELSE 'guided by' END
         ELSE CASE WHEN outward THEN 'charged with' ELSE 'the charge of' END
       END AS how,
       other,
       coalesce(relationship.summary, relationship.role) AS terms,
       relationship.start AS start,
       relationship.end AS end,
       relationship
ORDER BY how, relationship.startMin, other.name, relationship.id
// One more than is ever shown: an answer that is cut off says so.
LIMIT 1001
