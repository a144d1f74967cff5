// The next entities after an id, in the order that the index of ids keeps.
MATCH (node:$any($model.entity))
WHERE model.id(node) > $after
RETURN model.id(node) AS id, node
ORDER BY id
LIMIT $limit
