// The fact that tells best that an entity existed in the query interval: certain then, and such that this end of it
// must exist while it holds. Of several the one whose type comes first in the list.
// needs: dates
MATCH (entity) WHERE model.is(entity, $id)
WITH entity, date($from) AS from, date($to) AS to
CALL (entity) {
  MATCH (entity)-[edge:$any($model.entailingSource)]->(:$any($model.entity))
  RETURN edge
  UNION
  MATCH (entity)<-[edge:$any($model.entailingTarget)]-(:$any($model.entity))
  RETURN edge
}
WITH entity, from, to, edge
WHERE NOT model.isDisputed(edge)
  AND model.certain(edge, from, to)
WITH edge, [place IN range(0, size($types) - 1) WHERE $types[place] = type(edge)][0] AS place
ORDER BY place, model.edgeId(edge)
LIMIT 1
RETURN startNode(edge) AS source, edge, endNode(edge) AS target
