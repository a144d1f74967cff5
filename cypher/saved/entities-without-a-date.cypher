// title: What can't be placed in time?
// description: Entities without any date, of which no relationship bears one either. "clues" are the dated entities to
//   which they are related, with their dates: these may tell roughly when. Those with most clues come first.
// category: Time
// view: table
// param kind: Person, Commission, Organization, Party, Country, InternationalOrganization, Congress, Document, Event,
//   Concept, Place = Event | Node type
MATCH (entity:$($kind))
WHERE coalesce(entity.start, entity.end, entity.attested, entity.year) IS NULL
  AND NOT EXISTS {
    (entity)-[fact]-(:Entity) WHERE coalesce(fact.start, fact.end, fact.attested) IS NOT NULL
  }
WITH entity,
     COUNT { (entity)--(:Entity) } AS relationships,
     COUNT { (entity)--(clue:Entity) WHERE coalesce(clue.start, clue.end) IS NOT NULL } AS related
ORDER BY related DESC, relationships DESC, entity.name, entity.id
// One more than is ever shown: an answer that is cut off says so.
LIMIT 1001
OPTIONAL MATCH (entity)-[relationship]-(clue:Entity)
WHERE coalesce(clue.start, clue.end) IS NOT NULL
WITH entity, relationships, related, relationship, clue
ORDER BY coalesce(clue.startMin, clue.endMin, clue.endMax), clue.name, relationship.id
WITH entity, relationships, related, collect(DISTINCT clue) AS clues, collect(relationship) AS `related by`
RETURN entity,
       relationships,
       clues,
       [clue IN clues | coalesce(clue.start, 'until ' + clue.end)] AS dates,
       `related by`
ORDER BY related DESC, relationships DESC, entity.name, entity.id
