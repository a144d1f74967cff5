// The facts with the given ids, of those that begin or end at the given entities.
UNWIND $entities AS id
MATCH (near) WHERE model.is(near, id)
MATCH (near)-[edge]-(:$any($model.entity))
WHERE model.edgeId(edge) IN $facts
WITH DISTINCT edge
RETURN startNode(edge) AS source, edge, endNode(edge) AS target
ORDER BY model.edgeId(edge)
