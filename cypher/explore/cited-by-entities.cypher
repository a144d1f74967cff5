// The entities that rest on any of the given passages, and on which.
// needs: sources
MATCH (node:$any($model.entity))
WITH node, [id IN model.citations(node) WHERE id IN $ids] AS passages
WHERE size(passages) > 0
RETURN node, passages
ORDER BY model.name(node), model.id(node)
