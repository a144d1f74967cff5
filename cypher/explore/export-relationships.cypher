// Every relationship between entities, with the ids of its ends.
MATCH (source:Entity)-[edge]->(target:Entity)
RETURN source.id AS source, edge, target.id AS target
ORDER BY edge.id
