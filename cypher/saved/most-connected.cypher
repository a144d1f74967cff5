// title: Most connected
// description: The entities with the most relationships. This measures how much the sources say about them, which is
//   not the same as importance.
// category: Connections
// view: chart
// param kind: Person, Commission, Organization, Party, Country, InternationalOrganization, Congress, Document, Event,
//   Concept, Place, any = Person | Node type
// param limit: integer = 15 | Limit
MATCH (entity:$(CASE $kind WHEN 'any' THEN 'Entity' ELSE $kind END))
WITH entity, COUNT { (entity)--(:Entity) } AS relationships
ORDER BY relationships DESC, entity.name
LIMIT $limit
RETURN entity, relationships, COUNT { MATCH (entity)--(other:Entity) RETURN DISTINCT other } AS neighbours
ORDER BY relationships DESC, entity.name
