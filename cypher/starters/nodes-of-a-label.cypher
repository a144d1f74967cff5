// Some nodes of one label
MATCH (node:`label`)
RETURN node
LIMIT 25
