// How many neighbours a node has.
MATCH (origin) WHERE elementId(origin) = $id
MATCH (origin)-[tie]-(neighbour)
WHERE ($type IS NULL OR type(tie) = $type)
  AND ($direction IS NULL OR origin = CASE $direction WHEN 'out' THEN startNode(tie) ELSE endNode(tie) END)
  AND ($kind IS NULL OR $kind IN labels(neighbour))
  AND NOT elementId(neighbour) IN $exclude
RETURN count(DISTINCT neighbour) AS total, 0 AS leftOut
