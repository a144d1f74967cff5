// The next few neighbours of an entity, after a position, with their ties to it that held or may have held on
// the days asked about. A tie that is not certain held only while both its ends may have existed. Those it headed, was
// headed by, or turned into come first, then the best connected.
MATCH (origin:Entity {id: $id})
WITH origin, date($from) AS from, date($to) AS to
CALL (origin, from, to) {
  MATCH (origin)-[tie]-(neighbour:Entity)
  WHERE ($type IS NULL OR type(tie) = $type)
    AND ($direction IS NULL OR origin = CASE $direction WHEN 'out' THEN startNode(tie) ELSE endNode(tie) END)
    AND ($kind IS NULL OR $kind IN labels(neighbour))
    AND NOT neighbour.id IN $exclude
    AND (all(dated IN [tie, origin, neighbour]
        WHERE (to IS NULL OR dated.startMin IS NULL OR dated.startMin <= to)
          AND (from IS NULL OR dated.endMax IS NULL OR dated.endMax >= from))
      OR (any(day IN [tie.startMax, tie.attestedMax, tie.endMax] WHERE day <= to)
        AND any(day IN [tie.startMin, tie.attestedMin, tie.endMin] WHERE day >= from)))
  WITH
    neighbour,
    collect(tie) AS ties,
    min(CASE
      WHEN type(tie) = 'HEADED' THEN 0
      WHEN type(tie) IN ['DEPUTY_HEADED', 'RENAMED_TO', 'SPLIT_INTO', 'MERGED_INTO', 'TRANSFERRED_TO'] THEN 1
      ELSE 2
    END) AS rank
  WITH
    neighbour, ties, [rank, -COUNT { (neighbour)--() }, coalesce(neighbour.name, ''), neighbour.id] AS position
  WHERE $after IS NULL OR position > $after
  ORDER BY position
  LIMIT $limit + 1
  RETURN collect({node: neighbour, ties: ties, position: position}) AS page
}
RETURN origin, size(page) > $limit AS more, page[..$limit] AS page
