// How many neighbours an entity has by ties that held or may have held on the days asked about.
MATCH (origin:Entity {id: $id})
WITH origin, date($from) AS from, date($to) AS to
MATCH (origin)-[tie]-(neighbour:Entity)
WHERE ($type IS NULL OR type(tie) = $type)
  AND ($direction IS NULL OR origin = CASE $direction WHEN 'out' THEN startNode(tie) ELSE endNode(tie) END)
  AND ($kind IS NULL OR $kind IN labels(neighbour))
  AND NOT neighbour.id IN $exclude
  AND (to IS NULL OR tie.startMin IS NULL OR tie.startMin <= to)
  AND (from IS NULL OR tie.endMax IS NULL OR tie.endMax >= from)
  AND (to IS NULL OR neighbour.startMin IS NULL OR neighbour.startMin <= to)
  AND (from IS NULL OR neighbour.endMax IS NULL OR neighbour.endMax >= from)
RETURN count(DISTINCT neighbour) AS total
