// The best connected nodes, of the first hundred thousand where the graph is larger.
MATCH (node)
WHERE $kind IS NULL OR $kind IN labels(node)
WITH node LIMIT 100000
WITH node, COUNT { (node)--() } AS weight
RETURN node, weight
ORDER BY weight DESC, elementId(node)
LIMIT $most
