// The relationships that a data set holds; each begins at an entity of the same data set, or at one that is borrowed.
MATCH (from:Entity {dataset: $dataset})-[fact {dataset: $dataset}]->(to:Entity)
RETURN fact.id AS id, type(fact) AS type, from.id AS from, to.id AS to, properties(fact) AS properties
UNION ALL
MATCH (dataset:Dataset {id: $dataset})
UNWIND coalesce(dataset.borrowed, []) AS borrowed
MATCH (from:Entity {id: borrowed})-[fact {dataset: $dataset}]->(to:Entity)
WHERE from.dataset <> $dataset
RETURN fact.id AS id, type(fact) AS type, from.id AS from, to.id AS to, properties(fact) AS properties
