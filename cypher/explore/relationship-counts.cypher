// How many relationships of each type go out of an entity and come into it, and how many of them held or may have
// held in the query interval. Without an interval they are counted by the store; with one they have to be read.
MATCH (node) WHERE model.is(node, $id)
WITH node, date($from) AS from, date($to) AS to
CALL (node, from, to) {
  WITH * WHERE $from IS NULL AND $to IS NULL
  WITH model.degrees(node) AS degrees
  UNWIND degrees AS degree
  UNWIND [{direction: 'out', count: degree.out}, {direction: 'in', count: degree.in}] AS side
  WITH degree, side WHERE side.count > 0
  RETURN degree.type AS type, side.direction AS direction, side.count AS count, side.count AS holding
UNION ALL
  WITH * WHERE $from IS NOT NULL OR $to IS NOT NULL
  CALL (node) {
    MATCH (node)-[edge]->(other)
    RETURN edge, other, 'out' AS direction
    UNION ALL
    MATCH (node)<-[edge]-(other)
    RETURN edge, other, 'in' AS direction
  }
  WITH type(edge) AS type, direction,
    CASE
      WHEN model.held(edge, node, other, from, to)
      THEN edge
    END AS holding
  RETURN type, direction, count(*) AS count, count(holding) AS holding
}
RETURN type, direction, count, holding
ORDER BY count DESC, type, direction
