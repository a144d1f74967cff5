// The next few neighbours of an entity, after a position, with their ties to it that held or may have held on
// the days asked about. Those it headed, was headed by, or turned into come first, then the best connected.
MATCH (origin:Entity {id: $id})
WITH origin, date($from) AS from, date($to) AS to
CALL (origin, from, to) {
  MATCH (origin)-[tie]-(neighbour:Entity)
  WHERE ($type IS NULL OR type(tie) = $type)
    AND ($direction IS NULL OR origin = CASE $direction WHEN 'out' THEN startNode(tie) ELSE endNode(tie) END)
    AND ($kind IS NULL OR $kind IN labels(neighbour))
    AND NOT neighbour.id IN $exclude
    AND (to IS NULL OR tie.startMin IS NULL OR tie.startMin <= to)
    AND (from IS NULL OR tie.endMax IS NULL OR tie.endMax >= from)
    AND (to IS NULL OR neighbour.startMin IS NULL OR neighbour.startMin <= to)
    AND (from IS NULL OR neighbour.endMax IS NULL OR neighbour.endMax >= from)
  WITH neighbour, collect(tie) AS ties
  WITH neighbour, ties, [tie IN ties | type(tie)] AS types
  WITH neighbour, ties, [
    CASE
      WHEN 'HEADED' IN types THEN 0
      WHEN any(type IN types
        WHERE type IN ['DEPUTY_HEADED', 'RENAMED_TO', 'SPLIT_INTO', 'MERGED_INTO', 'TRANSFERRED_TO']) THEN 1
      ELSE 2
    END,
    -COUNT { (neighbour)--() },
    coalesce(neighbour.name, ''),
    neighbour.id
  ] AS position
  ORDER BY position
  WITH collect({node: neighbour, ties: ties, position: position}) AS found
  WITH found, [one IN found WHERE $after IS NULL OR one.position > $after] AS rest
  RETURN size(found) AS total, size(rest) > $limit AS more, rest[..$limit] AS page
}
RETURN origin, total, more, page
