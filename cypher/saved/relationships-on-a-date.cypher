// title: What was related to an entity on a date?
// description: Every relationship that held on the date ("certain") or may have held ("possible"). A relationship
//   without any date is possible on every day on which both of its ends may have existed.
// category: Time
// view: graph
// needs: dates
// param entity: entity = vietnam | Entity
// param at: date = 1995 | Date
// param answer: certain, possible, both = certain | Certainty
MATCH (entity WHERE model.is(entity, $entity))-[relationship]-(other:$any($model.entity))
WITH entity, relationship, other,
     CASE
       WHEN model.certain(relationship, $at.min, $at.max)
       THEN 'certain'
       WHEN all(dated IN [entity, relationship, other]
         WHERE model.possible(dated, $at.min, $at.max))
       THEN 'possible'
       ELSE 'no'
     END AS answer
WHERE answer <> 'no' AND $answer IN [answer, 'both']
RETURN answer,
       startNode(relationship) AS from,
       relationship,
       endNode(relationship) AS to,
       model.role(relationship) AS role,
       model.start(relationship) AS start,
       model.attested(relationship) AS attested,
       model.end(relationship) AS end
ORDER BY answer, type(relationship), model.called(other), model.edgeId(relationship)
// One more than is ever shown: an answer that is cut off says so.
LIMIT 1001
