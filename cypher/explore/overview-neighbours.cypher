// A few neighbours of each of some entities, by each type and direction among its first relationships: no hub is read whole.
WITH date($from) AS from, date($to) AS to
UNWIND $ids AS id
MATCH (node) WHERE model.is(node, id)
CALL (node, from, to) {
  MATCH (node)-[edge]-(other:$any($model.entity))
  WITH * LIMIT 500
  WHERE ($from IS NULL AND $to IS NULL) OR model.held(edge, node, other, from, to)
  WITH type(edge) AS type, startNode(edge) = node AS leaves, collect({edge: edge, other: other})[..$limit] AS some
  UNWIND some AS found
  RETURN found.edge AS edge, found.other AS other
}
RETURN edge, other
