// How many neighbours an entity has by ties that held or may have held on the days asked about, and how many others by
// ties that did not. A tie that is not certain held only while both its ends may have existed.
MATCH (origin:Entity {id: $id})
WITH origin, date($from) AS from, date($to) AS to
MATCH (origin)-[tie]-(neighbour:Entity)
WHERE ($type IS NULL OR type(tie) = $type)
  AND ($direction IS NULL OR origin = CASE $direction WHEN 'out' THEN startNode(tie) ELSE endNode(tie) END)
  AND ($kind IS NULL OR $kind IN labels(neighbour))
  AND NOT neighbour.id IN $exclude
WITH neighbour,
  CASE
    WHEN all(dated IN [tie, origin, neighbour]
      WHERE (to IS NULL OR dated.startMin IS NULL OR dated.startMin <= to)
        AND (from IS NULL OR dated.endMax IS NULL OR dated.endMax >= from))
      OR (any(day IN [tie.startMax, tie.attestedMax, tie.endMax] WHERE day <= to)
        AND any(day IN [tie.startMin, tie.attestedMin, tie.endMin] WHERE day >= from))
    THEN neighbour
  END AS standing
WITH count(DISTINCT neighbour) AS all, count(DISTINCT standing) AS total
RETURN total, all - total AS leftOut
