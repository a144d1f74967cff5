// Whether an entity is known to head anything, or to be a deputy head, and whether anybody is to head it.
// needs: headships
MATCH (entity) WHERE model.is(entity, $id)
RETURN
  EXISTS { (entity)-[:$any($model.leadership)]->() } AS heads,
  EXISTS { (entity)<-[:$any($model.leadership)]-() } AS headed
