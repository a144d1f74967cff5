// The relationships that rest on any of the given passages, and on which.
MATCH (source:Entity)-[edge]->(target:Entity)
WITH source, edge, target, [id IN edge.citations WHERE id IN $ids] AS passages
WHERE size(passages) > 0
RETURN source, edge, target, passages
ORDER BY type(edge), edge.startMin, edge.id
