// title: What do two entities have in common?
// description: Everything that both are related to, with the relationships of each. Having held the same post does not
//   mean having known each other: check the dates. With a date, only relationships that held or may have held on it.
// category: Connections
// view: graph
// needs: nothing
// param one: entity = xuan-thuy | First entity
// param other: entity = le-hoai-trung | Second entity
// param at: date = | As of (optional)
MATCH (one WHERE model.is(one, $one))-[relationship]-(shared:$any($model.entity))-[`other relationship`]-(other WHERE model.is(other, $other))
WHERE all(pair IN [[one, relationship], [other, `other relationship`]]
  WHERE all(dated IN pair + shared
      WHERE model.possible(dated, $at.min, $at.max))
    OR any(relationship IN [pair[1]]
      WHERE model.certain(relationship, $at.min, $at.max)))
WITH one, relationship, shared, `other relationship`, other
ORDER BY model.edgeId(relationship), model.edgeId(`other relationship`)
RETURN shared,
       one,
       collect(DISTINCT relationship) AS relationships,
       other,
       collect(DISTINCT `other relationship`) AS `other relationships`
ORDER BY model.called(shared)
// One more than is ever shown: an answer that is cut off says so.
LIMIT 1001
