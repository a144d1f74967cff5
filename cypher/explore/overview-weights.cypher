// How much is known of each of some entities, and how important its kind is, as overview-candidates.cypher has it.
UNWIND $ids AS id
MATCH (node) WHERE model.is(node, id)
WITH id,
  COUNT { (node)-[:$any($model.leadership)]-() }
    + COUNT { (node)-[:$any($model.succession)]-() }
    + COUNT { (node)-[:$any($model.convening)]-() } AS telling,
  COUNT { (node)--() } AS degree,
  CASE
    WHEN node:$any($model.body) OR COUNT { (node)-[:$any($model.headship)]->() } > 0 THEN 4
    WHEN node:$any($model.person) OR node:$any($model.congress) THEN 2
    ELSE 1
  END AS importance
RETURN id, importance, 3 * telling + degree AS weight
