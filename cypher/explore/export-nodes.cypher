// Every entity, as the store has them: putting them in an order would hold a large graph up, and in memory.
MATCH (node:$any($model.entity))
RETURN node
