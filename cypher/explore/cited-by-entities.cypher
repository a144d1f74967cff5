// The entities that rest on any of the given passages, and on which.
MATCH (node:Entity)
WITH node, [id IN node.citations WHERE id IN $ids] AS passages
WHERE size(passages) > 0
RETURN node, passages
ORDER BY node.name, node.id
