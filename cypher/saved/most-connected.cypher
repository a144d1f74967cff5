// title: Most connected
// description: The entities with the most relationships. This measures how much the data says about them, which is
//   not the same as importance.
// category: Connections
// view: chart
// needs: nothing
// param kind: $model.kinds, any = Person | Node type
// param limit: integer = 15 | Limit
MATCH (entity:$all(CASE $kind WHEN 'any' THEN model.everyLabel() ELSE [$kind] END))
WITH entity, COUNT { (entity)--(:$any($model.entity)) } AS relationships
ORDER BY relationships DESC, model.called(entity)
LIMIT $limit
RETURN entity, relationships, COUNT { MATCH (entity)--(other:$any($model.entity)) RETURN DISTINCT other } AS neighbours
ORDER BY relationships DESC, model.called(entity)
