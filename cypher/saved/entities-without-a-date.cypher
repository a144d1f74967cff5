// title: What can't be placed in time?
// description: Entities without any date, of which no relationship bears one either. "clues" are the dated entities to
//   which they are related, with their dates: these may tell roughly when. Those with most clues come first.
// category: Time
// view: table
// needs: dates
// param kind: $model.kinds = Event | Node type
MATCH (entity:$all([$kind]))
WHERE coalesce(model.start(entity), model.end(entity), model.attested(entity), model.year(entity)) IS NULL
  AND NOT EXISTS {
    (entity)-[fact]-(:$any($model.entity)) WHERE coalesce(model.start(fact), model.end(fact), model.attested(fact)) IS NOT NULL
  }
WITH entity,
     COUNT { (entity)--(:$any($model.entity)) } AS relationships,
     COUNT { (entity)--(clue:$any($model.entity)) WHERE coalesce(model.start(clue), model.end(clue)) IS NOT NULL } AS related
ORDER BY related DESC, relationships DESC, model.called(entity), model.id(entity)
// One more than is ever shown: an answer that is cut off says so.
LIMIT 1001
OPTIONAL MATCH (entity)-[relationship]-(clue:$any($model.entity))
WHERE coalesce(model.start(clue), model.end(clue)) IS NOT NULL
WITH entity, relationships, related, relationship, clue
ORDER BY coalesce(model.startMin(clue), model.endMin(clue), model.endMax(clue)), model.called(clue), model.edgeId(relationship)
WITH entity, relationships, related, collect(DISTINCT clue) AS clues, collect(relationship) AS `related by`
RETURN entity,
       relationships,
       clues,
       [clue IN clues | coalesce(model.start(clue), 'until ' + toString(model.end(clue)))] AS dates,
       `related by`
ORDER BY related DESC, relationships DESC, model.called(entity), model.id(entity)
