// title: Who and what existed on a date?
// description: "certain" if every reading of its dates has it exist on that date, or if facts prove it: whoever heads,
//   joins, meets or founds something exists then, and so does what they head, join, meet or found. "possible" if some
//   reading has. "proved by" lists the facts that prove more than its own dates.
// category: Time
// view: table
// param at: date = 1978-08-03 | Date
// param answer: certain, possible, both = certain | Certainty
// param kind: Person, Commission, Organization, Party, Country, InternationalOrganization, Congress, Document, Event,
//   Concept, Place, any = any | Node type
MATCH (entity:$(CASE $kind WHEN 'any' THEN 'Entity' ELSE $kind END))
WITH entity,
     CASE
       WHEN any(day IN [entity.startMax, entity.attestedMax, entity.endMax, entity.begunBy] WHERE day <= $at.max)
        AND any(day IN [entity.startMin, entity.attestedMin, entity.endMin, entity.lastedTo] WHERE day >= $at.min)
       THEN 'certain'
       WHEN ($at.max IS NULL OR entity.startMin IS NULL OR entity.startMin <= $at.max)
        AND ($at.min IS NULL OR entity.endMax IS NULL OR entity.endMax >= $at.min)
       THEN 'possible'
       ELSE 'no'
     END AS answer
WHERE answer <> 'no' AND $answer IN [answer, 'both']
RETURN answer,
       entity,
       entity.start AS start,
       entity.end AS end,
       entity.begunBy AS `begun by`,
       entity.lastedTo AS `lasted to`,
       COLLECT {
         MATCH (entity)-[fact]-(:Entity)
         WHERE fact.id IN [entity.begunByFact, entity.lastedToFact]
         RETURN DISTINCT fact ORDER BY fact.id
       } AS `proved by`
ORDER BY answer, entity.name
// One more than is ever shown: an answer that is cut off says so.
LIMIT 1001
