// title: What do two people, bodies or ideas have in common?
// description: Everything that both are related to, with the relationships of each. Having held the same post does not
//   mean having known each other: check the dates. With a date, only relationships that held or may have held on it.
// category: Connections
// view: graph
// param one: entity = xuan-thuy | First entity
// param other: entity = le-hoai-trung | Second entity
// param at: date = | As of (optional)
MATCH (one:Entity {id: $one})-[relationship]-(shared:Entity)-[`other relationship`]-(other:Entity {id: $other})
WHERE all(pair IN [[one, relationship], [other, `other relationship`]]
  WHERE all(dated IN pair + shared
      WHERE ($at.max IS NULL OR dated.startMin IS NULL OR dated.startMin <= $at.max)
        AND ($at.min IS NULL OR dated.endMax IS NULL OR dated.endMax >= $at.min))
    OR any(relationship IN [pair[1]]
      WHERE any(day IN [relationship.startMax, relationship.attestedMax, relationship.endMax] WHERE day <= $at.max)
        AND any(day IN [relationship.startMin, relationship.attestedMin, relationship.endMin] WHERE day >= $at.min)))
WITH one, relationship, shared, `other relationship`, other
ORDER BY relationship.id, `other relationship`.id
RETURN shared,
       one,
       collect(DISTINCT relationship) AS relationships,
       other,
       collect(DISTINCT `other relationship`) AS `other relationships`
ORDER BY shared.name
// One more than is ever shown: an answer that is cut off says so.
LIMIT 1001
