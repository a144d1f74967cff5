// The next steps from given entities: those related to them by a fact that held or may have held in the query interval,
// and that may have existed then, or did because the fact is certain. Apart those so well connected that everything is
// near everything through them. The ends of the search are neither avoided nor hubs. At most so many steps are taken,
// however many relationships there are.
WITH date($from) AS from, date($to) AS to
UNWIND $ids AS id
MATCH (one) WHERE model.is(one, id)
MATCH (one)-[edge]-(other:$any($model.entity))
WHERE NOT model.id(other) IN $avoid
  AND model.possible(edge, from, to)
  AND (model.id(other) IN $ends OR model.possible(other, from, to) OR model.certain(edge, from, to))
WITH DISTINCT id, other LIMIT $limit
WITH
  id,
  model.id(other) AS next,
  $hubDegree IS NOT NULL AND NOT model.id(other) IN $ends AND COUNT { (other)--() } >= $hubDegree AS hub
RETURN
  id,
  collect(CASE WHEN NOT hub THEN next END) AS next,
  collect(CASE WHEN hub THEN next END) AS hubs
