// The relationships among the given entities that held or may have held in the query interval.
WITH date($from) AS from, date($to) AS to
UNWIND $ids AS id
MATCH (one) WHERE model.is(one, id)
// Others are known by their ids: a list of nodes would be counted as memory once for each relationship that is put in order.
CALL (one) {
  WITH * WHERE COUNT { (one)-->() } <= 2 * size($ids)
  MATCH (one)-[edge]->(other:$any($model.entity)) WHERE model.id(other) IN $ids
  RETURN edge, other
UNION ALL
  // One with more is not read whole: only what leads to each of the others.
  WITH * WHERE COUNT { (one)-->() } > 2 * size($ids)
  UNWIND $ids AS otherId
  MATCH (other) WHERE model.is(other, otherId)
  MATCH (one)-[edge]->(other)
  RETURN edge, other
}
WITH * WHERE CASE
  WHEN $from IS NULL AND $to IS NULL THEN true
  ELSE model.held(edge, one, other, from, to)
END
RETURN edge
ORDER BY model.edgeId(edge)
LIMIT $limit
