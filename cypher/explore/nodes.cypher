// The entities with the given ids.
UNWIND $ids AS id
MATCH (node:Entity {id: id})
RETURN node
