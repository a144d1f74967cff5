// title: What was related to an entity on a date?
// description: Every relationship that held on the date ("certain") or may have held ("possible"). A relationship
//   without any date is possible on every day on which both of its ends may have existed.
// category: Time
// view: graph
// param entity: entity = vietnam | Entity
// param at: date = 1995 | Date
// param answer: certain, possible, both = certain | Certainty
MATCH (entity:Entity {id: $entity})-[relationship]-(other:Entity)
WITH entity, relationship, other,
     CASE
       WHEN any(day IN [relationship.startMax, relationship.attestedMax, relationship.endMax] WHERE day <= $at.max)
        AND any(day IN [relationship.startMin, relationship.attestedMin, relationship.endMin] WHERE day >= $at.min)
       THEN 'certain'
       WHEN all(dated IN [entity, relationship, other]
         WHERE ($at.max IS NULL OR dated.startMin IS NULL OR dated.startMin <= $at.max)
           AND ($at.min IS NULL OR dated.endMax IS NULL OR dated.endMax >= $at.min))
       THEN 'possible'
       ELSE 'no'
     END AS answer
WHERE answer <> 'no' AND $answer IN [answer, 'both']
RETURN answer,
       startNode(relationship) AS from,
       relationship,
       endNode(relationship) AS to,
       relationship.role AS role,
       relationship.start AS start,
       relationship.attested AS attested,
       relationship.end AS end
ORDER BY answer, type(relationship), other.name, relationship.id
// One more than is ever shown: an answer that is cut off says so.
LIMIT 1001
