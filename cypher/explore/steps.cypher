// The next steps from given entities: those tied to them by a fact that held or may have held on the days asked about,
// and that may have existed then, or did because the fact is certain. Apart those so well connected that everything is near everything through them. The ends of
// the search are neither avoided nor hubs. At most so many steps are taken, however many ties there are.
WITH date($from) AS from, date($to) AS to
UNWIND $ids AS id
MATCH (one:Entity {id: id})-[tie]-(other:Entity)
WHERE NOT other.id IN $avoid
  AND (to IS NULL OR tie.startMin IS NULL OR tie.startMin <= to)
  AND (from IS NULL OR tie.endMax IS NULL OR tie.endMax >= from)
  AND (other.id IN $ends
    OR (to IS NULL OR other.startMin IS NULL OR other.startMin <= to)
      AND (from IS NULL OR other.endMax IS NULL OR other.endMax >= from)
    OR any(day IN [tie.startMax, tie.attestedMax, tie.endMax] WHERE day <= to)
      AND any(day IN [tie.startMin, tie.attestedMin, tie.endMin] WHERE day >= from))
WITH DISTINCT id, other LIMIT $most
WITH id, other, $hubDegree IS NOT NULL AND NOT other.id IN $ends AND COUNT { (other)--() } >= $hubDegree AS hub
RETURN
  id,
  collect(CASE WHEN NOT hub THEN other.id END) AS next,
  collect(CASE WHEN hub THEN other.id END) AS hubs
