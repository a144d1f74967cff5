// How many facts and how many entities rest on each passage, and on each source: there each is counted once, however many
// of its passages it cites. Everything is read, as everything may cite anything.
// needs: sources
CALL () {
  MATCH (:$any($model.entity))-[edge]->(:$any($model.entity))
  WITH coalesce(model.citations(edge), []) AS cited
  CALL (cited) {
    UNWIND cited AS passage
    RETURN passage, null AS source
    UNION
    UNWIND cited AS passage
    RETURN null AS passage, $sourceOf[passage] AS source
  }
  RETURN passage, source, count(*) AS facts, 0 AS entities
  UNION ALL
  MATCH (entity:$any($model.entity))
  WITH coalesce(model.citations(entity), []) AS cited
  CALL (cited) {
    UNWIND cited AS passage
    RETURN passage, null AS source
    UNION
    UNWIND cited AS passage
    RETURN null AS passage, $sourceOf[passage] AS source
  }
  RETURN passage, source, 0 AS facts, count(*) AS entities
}
RETURN passage, source, sum(facts) AS facts, sum(entities) AS entities
