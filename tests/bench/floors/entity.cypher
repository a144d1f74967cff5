// Floor: one node.
MATCH (entity:Entity {id: 'xuan-thuy'}) RETURN entity
