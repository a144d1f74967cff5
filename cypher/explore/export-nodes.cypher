// Every entity.
MATCH (node:Entity)
RETURN node
ORDER BY node.id
