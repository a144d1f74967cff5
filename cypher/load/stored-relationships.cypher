// The relationships that a data set holds; each begins at an entity of the same data set.
MATCH (from:Entity {dataset: $dataset})-[fact {dataset: $dataset}]->(to:Entity)
RETURN fact.id AS id, type(fact) AS type, from.id AS from, to.id AS to, properties(fact) AS properties
