// How many neighbours an entity has by relationships that held or may have held on the days asked about, and how many
// others by relationships that did not. One that is not certain held only while both its ends may have existed.
MATCH (origin) WHERE model.is(origin, $id)
WITH origin, date($from) AS from, date($to) AS to
MATCH (origin)-[tie]-(neighbour:$all($labels))
WHERE ($type IS NULL OR type(tie) = $type)
  AND ($direction IS NULL OR origin = CASE $direction WHEN 'out' THEN startNode(tie) ELSE endNode(tie) END)
  AND NOT model.id(neighbour) IN $exclude
WITH neighbour,
  CASE
    WHEN all(dated IN [tie, origin, neighbour] WHERE model.possible(dated, from, to)) OR model.certain(tie, from, to)
    THEN neighbour
  END AS standing
WITH count(DISTINCT neighbour) AS all, count(DISTINCT standing) AS total
RETURN total, all - total AS leftOut
