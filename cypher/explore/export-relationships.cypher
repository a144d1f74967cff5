// Every relationship between entities, with the ids of its ends, as the store has them.
MATCH (source:$any($model.entity))-[edge]->(target:$any($model.entity))
RETURN model.id(source) AS source, edge, model.id(target) AS target
