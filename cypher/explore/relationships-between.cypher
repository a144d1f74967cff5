// The relationships between the two entities of each pair that held or may have held in the query interval, and how
// well connected their ends are.
WITH date($from) AS from, date($to) AS to
UNWIND $pairs AS pair
MATCH (one) WHERE model.is(one, pair[0])
MATCH (other) WHERE model.is(other, pair[1])
MATCH (one)-[edge]-(other)
WHERE model.possible(edge, from, to)
WITH edge, startNode(edge) AS source, endNode(edge) AS target
RETURN source, COUNT { (source)--() } AS sourceDegree, edge, target, COUNT { (target)--() } AS targetDegree
