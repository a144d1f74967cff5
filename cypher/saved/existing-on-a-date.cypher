// title: Who and what existed on a date?
// description: "certain" if every reading of its dates has it exist on that date, or if facts prove it: whoever heads,
//   joins, meets or founds something exists then, and so does what they head, join, meet or found. "possible" if some
//   reading has. "proved by" lists the facts that prove more than its own dates.
// category: Time
// view: table
// needs: dates
// param at: date = 1978-08-03 | Date
// param answer: certain, possible, both = certain | Certainty
// param kind: $model.kinds, any = any | Node type
MATCH (entity:$all(CASE $kind WHEN 'any' THEN model.everyLabel() ELSE [$kind] END))
WITH entity,
     CASE
       WHEN model.existed(entity, $at.min, $at.max)
       THEN 'certain'
       WHEN model.possible(entity, $at.min, $at.max)
       THEN 'possible'
       ELSE 'no'
     END AS answer
WHERE answer <> 'no' AND $answer IN [answer, 'both']
RETURN answer,
       entity,
       model.start(entity) AS start,
       model.end(entity) AS end,
       model.begunBy(entity) AS `begun by`,
       model.lastedTo(entity) AS `lasted to`,
       COLLECT {
         MATCH (entity)-[fact]-(:$any($model.entity))
         WHERE model.edgeId(fact) IN model.provedBy(entity)
         RETURN DISTINCT fact ORDER BY model.edgeId(fact)
       } AS `proved by`
ORDER BY answer, model.called(entity)
// One more than is ever shown: an answer that is cut off says so.
LIMIT 1001
