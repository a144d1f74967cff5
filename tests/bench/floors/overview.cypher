// Floor: the best connected entities and the ties among them.
MATCH (entity:Entity)
WITH entity ORDER BY COUNT { (entity)--() } DESC LIMIT 60
WITH collect(entity) AS chosen
UNWIND chosen AS entity
OPTIONAL MATCH (entity)-[tie]->(other) WHERE other IN chosen
RETURN entity, collect(tie) AS ties
