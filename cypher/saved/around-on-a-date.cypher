// title: What was related to an entity on a date?
// description: Every relationship that held on the date ("certain") or may have held ("possible"). A relationship
//   without any date is possible on every day on which both of its ends may have existed.
// category: Time
// view: graph
// param entity: entity = vietnam | Entity
// param at: date = 1995 | Date
// param answer: certain, possible, both = certain | Certainty
MATCH (entity:Entity {id: $entity})-[tie]-(other:Entity)
WITH entity, tie, other,
     CASE
       WHEN any(day IN [tie.startMax, tie.attestedMax, tie.endMax] WHERE day <= $at.max)
        AND any(day IN [tie.startMin, tie.attestedMin, tie.endMin] WHERE day >= $at.min)
       THEN 'certain'
       WHEN all(dated IN [entity, tie, other]
         WHERE ($at.max IS NULL OR dated.startMin IS NULL OR dated.startMin <= $at.max)
           AND ($at.min IS NULL OR dated.endMax IS NULL OR dated.endMax >= $at.min))
       THEN 'possible'
       ELSE 'no'
     END AS answer
WHERE answer <> 'no' AND $answer IN [answer, 'both']
RETURN answer,
       startNode(tie) AS from,
       tie,
       endNode(tie) AS to,
       tie.role AS role,
       tie.start AS start,
       tie.attested AS seen,
       tie.end AS end
ORDER BY answer, type(tie), other.name, tie.id
// One more than is ever shown: an answer that is cut off says so.
LIMIT 1001
