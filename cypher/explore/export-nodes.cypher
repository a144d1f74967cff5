// Every entity, in no order: sorting would hold a large graph up.
MATCH (node:$any($model.entity))
RETURN node
