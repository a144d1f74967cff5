// The ties among the given entities that held or may have held on the days asked about.
WITH date($from) AS from, date($to) AS to
UNWIND $ids AS id
MATCH (one:Entity {id: id})-[edge]->(other:Entity)
WHERE other.id IN $ids
  AND (to IS NULL OR edge.startMin IS NULL OR edge.startMin <= to)
  AND (from IS NULL OR edge.endMax IS NULL OR edge.endMax >= from)
RETURN edge
ORDER BY edge.id
LIMIT $most
