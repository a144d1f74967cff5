// title: Most connected
// description: The entities with the most relationships. This measures how much the sources say about them, which is
//   not the same as importance.
// category: Connections
// view: chart
// param kind: Person, Commission, Organization, Party, Country, InternationalOrganization, Congress, Document, Event,
//   Concept, Place, any = Person | Node type
// param most: integer = 15 | Limit
MATCH (entity:Entity)
WHERE $kind = 'any' OR $kind IN labels(entity)
WITH entity, COUNT { (entity)--(:Entity) } AS ties
ORDER BY ties DESC, entity.name
LIMIT $most
RETURN entity, ties, COUNT { MATCH (entity)--(other:Entity) RETURN DISTINCT other } AS neighbours
ORDER BY ties DESC, entity.name
