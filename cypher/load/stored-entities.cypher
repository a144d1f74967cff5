// The entities that a data set holds.
MATCH (entity:Entity {dataset: $dataset})
RETURN entity.id AS id, labels(entity) AS labels, properties(entity) AS properties
