// The facts with the given ids, of those that begin or end at the given entities.
UNWIND $entities AS id
MATCH (near:Entity {id: id})-[edge]-(:Entity)
WHERE edge.id IN $facts
WITH DISTINCT edge
RETURN startNode(edge) AS source, edge, endNode(edge) AS target
ORDER BY edge.id
