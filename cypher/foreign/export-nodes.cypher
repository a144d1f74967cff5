// Every node, in no order: sorting would hold a large graph up.
MATCH (node)
RETURN node
