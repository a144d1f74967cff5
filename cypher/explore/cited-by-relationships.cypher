// The relationships that rest on any of the given passages, and on which.
// needs: sources
MATCH (source:$any($model.entity))-[edge]->(target:$any($model.entity))
WITH source, edge, target, [id IN model.citations(edge) WHERE id IN $ids] AS passages
WHERE size(passages) > 0
RETURN source, edge, target, passages
ORDER BY type(edge), model.startMin(edge), model.edgeId(edge)
