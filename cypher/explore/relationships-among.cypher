// The relationships among the given entities that held or may have held in the query interval.
UNWIND $ids AS id
MATCH (each) WHERE model.is(each, id)
WITH collect(each) AS nodes, date($from) AS from, date($to) AS to
UNWIND nodes AS one
CALL (one, nodes) {
  WITH * WHERE COUNT { (one)-->() } <= 2 * size(nodes)
  MATCH (one)-[edge]->(other) WHERE other IN nodes
  RETURN edge, other
UNION ALL
  // One with more is not read whole: only what leads to each of the others.
  WITH * WHERE COUNT { (one)-->() } > 2 * size(nodes)
  UNWIND nodes AS other
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
