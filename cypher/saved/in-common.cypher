// title: What do two people, bodies or ideas have in common?
// description: Everything that both are related to, with the relationships of each. Having held the same post does not
//   mean having known each other: check the dates. With a date, only relationships that held or may have held on it.
// category: Connections
// view: graph
// param one: entity = xuan-thuy | First entity
// param other: entity = le-hoai-trung | Second entity
// param at: date = | As of (optional)
MATCH (one:Entity {id: $one})-[tie]-(shared:Entity)-[`other tie`]-(other:Entity {id: $other})
WHERE all(pair IN [[one, tie], [other, `other tie`]]
  WHERE all(dated IN pair + shared
      WHERE ($at.max IS NULL OR dated.startMin IS NULL OR dated.startMin <= $at.max)
        AND ($at.min IS NULL OR dated.endMax IS NULL OR dated.endMax >= $at.min))
    OR any(tie IN [pair[1]]
      WHERE any(day IN [tie.startMax, tie.attestedMax, tie.endMax] WHERE day <= $at.max)
        AND any(day IN [tie.startMin, tie.attestedMin, tie.endMin] WHERE day >= $at.min)))
WITH one, tie, shared, `other tie`, other
ORDER BY tie.id, `other tie`.id
RETURN shared, one, collect(DISTINCT tie) AS ties, other, collect(DISTINCT `other tie`) AS `other ties`
ORDER BY shared.name
// One more than is ever shown: an answer that is cut off says so.
LIMIT 1001
