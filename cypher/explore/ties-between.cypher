// The ties between the two entities of each pair that held or may have held on the days asked about, and how well
// connected their ends are.
WITH date($from) AS from, date($to) AS to
UNWIND $pairs AS pair
MATCH (one:Entity {id: pair[0]})-[edge]-(other:Entity {id: pair[1]})
WHERE (to IS NULL OR edge.startMin IS NULL OR edge.startMin <= to)
  AND (from IS NULL OR edge.endMax IS NULL OR edge.endMax >= from)
WITH edge, startNode(edge) AS source, endNode(edge) AS target
RETURN source, COUNT { (source)--() } AS sourceDegree, edge, target, COUNT { (target)--() } AS targetDegree
