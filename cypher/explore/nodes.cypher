// The entities with the given ids.
UNWIND $ids AS id
MATCH (node) WHERE model.is(node, id)
RETURN node
