// The next steps from given nodes: those tied to them. Apart those so well connected that everything is near
// everything through them. The ends of the search are neither avoided nor hubs. At most so many steps are taken.
UNWIND $ids AS id
MATCH (one)-[]-(other) WHERE elementId(one) = id AND NOT elementId(other) IN $avoid
WITH DISTINCT id, other LIMIT $most
WITH
  id,
  elementId(other) AS next,
  $hubDegree IS NOT NULL AND NOT elementId(other) IN $ends AND COUNT { (other)--() } >= $hubDegree AS hub
RETURN
  id,
  collect(CASE WHEN NOT hub THEN next END) AS next,
  collect(CASE WHEN hub THEN next END) AS hubs
