// The relationships from the entities between two ids, in the order of these, which the index keeps; those of one
// entity as the store has them.
MATCH (source:$any($model.entity)) WHERE model.id(source) > $after AND model.id(source) <= $upTo
MATCH (source)-[edge]->(target:$any($model.entity))
RETURN model.id(source) AS source, edge, model.id(target) AS target
ORDER BY source
