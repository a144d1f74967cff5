// The next steps from given entities: those tied to them by a fact that held or may have held on the days asked about,
// and that existed then. Apart those so well connected that everything is near everything through them. The ends of
// the search are neither avoided nor hubs. At most so many steps are taken, however many ties there are.
WITH date($from) AS from, date($to) AS to
UNWIND $ids AS id
MATCH (one:Entity {id: id})-[tie]-(other:Entity)
WHERE (to IS NULL OR tie.startMin IS NULL OR tie.startMin <= to)
  AND (from IS NULL OR tie.endMax IS NULL OR tie.endMax >= from)
  AND (to IS NULL OR other.startMin IS NULL OR other.startMin <= to OR other.id IN $ends)
  AND (from IS NULL OR other.endMax IS NULL OR other.endMax >= from OR other.id IN $ends)
  AND NOT other.id IN $avoid
WITH DISTINCT id, other LIMIT $most
WITH id, other, $hubDegree IS NOT NULL AND NOT other.id IN $ends AND COUNT { (other)--() } >= $hubDegree AS hub
RETURN
  id,
  collect(CASE WHEN NOT hub THEN other.id END) AS next,
  collect(CASE WHEN hub THEN other.id END) AS hubs
