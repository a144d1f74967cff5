// Stores what facts prove of the lives of entities beyond their own dates, and which facts do: by when they had begun
// at the latest, and to when they lasted at least. contract/model/time/evidence.ts says why, and a test holds both to
// the same answers. What is right already is not written again.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
// It has this label: that only takes the lock, so that of two loads the later one sees what the other wrote.
SET entity:Entity
WITH entity
CALL (entity) {
  UNWIND [entity.startMax, entity.attestedMax, entity.endMax] AS day
  RETURN min(day) AS latestStart
}
CALL (entity) {
  UNWIND [entity.startMin, entity.attestedMin, entity.endMin] AS day
  RETURN max(day) AS earliestEnd
}
CALL (entity, latestStart) {
  MATCH (entity)-[fact]-(:Entity)
  WHERE (startNode(fact) = entity AND type(fact) IN $ofSource OR endNode(fact) = entity AND type(fact) IN $ofTarget)
    AND size(coalesce(fact.disputes, [])) = 0
  CALL (fact) {
    UNWIND [fact.startMax, fact.attestedMax, fact.endMax] AS day
    RETURN min(day) AS day
  }
  WITH entity, latestStart, fact, day
  WHERE day IS NOT NULL
    AND (latestStart IS NULL OR day < latestStart)
    AND (entity.startMin IS NULL OR day >= entity.startMin)
  ORDER BY day, fact.id
  LIMIT 1
  RETURN collect({day: day, fact: fact.id})[0] AS begun
}
CALL (entity, earliestEnd) {
  MATCH (entity)-[fact]-(:Entity)
  WHERE (startNode(fact) = entity AND type(fact) IN $ofSource OR endNode(fact) = entity AND type(fact) IN $ofTarget)
    AND size(coalesce(fact.disputes, [])) = 0
  CALL (fact) {
    UNWIND [fact.startMin, fact.attestedMin, fact.endMin] AS day
    RETURN max(day) AS day
  }
  WITH entity, earliestEnd, fact, day
  WHERE day IS NOT NULL
    AND (earliestEnd IS NULL OR day > earliestEnd)
    AND (entity.endMax IS NULL OR day <= entity.endMax)
  ORDER BY day DESC, fact.id
  LIMIT 1
  RETURN collect({day: day, fact: fact.id})[0] AS lasted
}
WITH entity, begun, lasted
WHERE [each IN [entity.begunBy, entity.begunByFact, entity.lastedTo, entity.lastedToFact] | coalesce(toString(each), '')]
   <> [each IN [begun.day, begun.fact, lasted.day, lasted.fact] | coalesce(toString(each), '')]
SET entity.begunBy = begun.day,
    entity.begunByFact = begun.fact,
    entity.lastedTo = lasted.day,
    entity.lastedToFact = lasted.fact
