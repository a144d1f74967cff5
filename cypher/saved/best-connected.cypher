// title: Who or what stands at the centre?
// description: Those with the most ties. It measures how much the sources say of somebody or something, which is not
//   the same as importance.
// category: Connections
// view: chart
// param kind: Person, Commission, Organization, Party, Country, InternationalOrganization, Congress, Document, Event,
//   Concept, Place, any = Person | Among which kind
// param most: integer = 15 | How many
MATCH (entity:Entity)
WHERE $kind = 'any' OR $kind IN labels(entity)
WITH entity, COUNT { (entity)--(:Entity) } AS ties
ORDER BY ties DESC, entity.name
LIMIT $most
RETURN entity, ties, COUNT { MATCH (entity)--(other:Entity) RETURN DISTINCT other } AS neighbours
ORDER BY ties DESC, entity.name
