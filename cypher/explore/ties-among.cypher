// The ties among the given entities that held or may have held on the days asked about. A tie that is not certain held
// only while both its ends may have existed.
WITH date($from) AS from, date($to) AS to
UNWIND $ids AS id
MATCH (one:Entity {id: id})-[edge]->(other:Entity)
WHERE other.id IN $ids
  AND (all(dated IN [edge, one, other]
      WHERE (to IS NULL OR dated.startMin IS NULL OR dated.startMin <= to)
        AND (from IS NULL OR dated.endMax IS NULL OR dated.endMax >= from))
    OR any(day IN [edge.startMax, edge.attestedMax, edge.endMax] WHERE day <= to)
      AND any(day IN [edge.startMin, edge.attestedMin, edge.endMin] WHERE day >= from))
RETURN edge
ORDER BY edge.id
LIMIT $most
