// The first few relationships of each type, or of some types only, with their ends.
WITH model.firstRelationships($types, $limit) AS listed
UNWIND listed AS some
UNWIND some AS edge
WITH edge, startNode(edge) AS source, endNode(edge) AS target, date($from) AS from, date($to) AS to
WHERE model.isEntity(source) AND model.isEntity(target)
  AND (($from IS NULL AND $to IS NULL) OR model.held(edge, source, target, from, to))
RETURN source, edge, target
