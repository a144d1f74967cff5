// One step along a pattern: what each of some entities leads to by a type of relationship, in a direction, with a label,
// as far as it held or may have held in the query interval. The best connected come first; no more than $window
// relationships of an entity are put in order.
WITH date($from) AS from, date($to) AS to
UNWIND $ids AS id
MATCH (one) WHERE model.is(one, id)
CALL (one, from, to) {
  MATCH (one)-[edge]-(other:$all($labels))
  WHERE ($type IS NULL OR type(edge) = $type)
    AND ($direction IS NULL OR one = CASE $direction WHEN 'out' THEN startNode(edge) ELSE endNode(edge) END)
    AND (($from IS NULL AND $to IS NULL) OR model.held(edge, one, other, from, to))
  WITH edge, other LIMIT $window
  WITH other, collect(edge) AS edges
  ORDER BY COUNT { (other)--() } DESC, coalesce(model.name(other), ''), model.id(other)
  RETURN collect({node: other, edges: edges}) AS found, sum(size(edges)) = $window AS isFull
}
RETURN one AS origin, found[..$limit] AS found, size(found) > $limit OR isFull AS more
