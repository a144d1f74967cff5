// Removes entities; fails where a relationship is left on one.
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id, dataset: $dataset})
DELETE entity
