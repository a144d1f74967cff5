// The next few neighbours of an entity, after a position, with their relationships to it that held or may have held on
// the days asked about. One that is not certain held only while both its ends may have existed. Those it headed, was
// headed by, or turned into come first, then the best connected.
MATCH (origin) WHERE model.is(origin, $id)
WITH origin, date($from) AS from, date($to) AS to
CALL (origin, from, to) {
  MATCH (origin)-[tie]-(neighbour:$all($labels))
  WHERE ($type IS NULL OR type(tie) = $type)
    AND ($direction IS NULL OR origin = CASE $direction WHEN 'out' THEN startNode(tie) ELSE endNode(tie) END)
    AND NOT model.id(neighbour) IN $exclude
    AND (all(dated IN [tie, origin, neighbour] WHERE model.possible(dated, from, to)) OR model.certain(tie, from, to))
  WITH
    neighbour,
    collect(tie) AS ties,
    min(CASE
      WHEN type(tie) IN $model.headship THEN 0
      WHEN type(tie) IN $model.deputyHeadship OR type(tie) IN $model.succession THEN 1
      ELSE 2
    END) AS rank
  WITH
    neighbour,
    ties,
    [rank, -COUNT { (neighbour)--() }, coalesce(model.name(neighbour), ''), model.id(neighbour)] AS position
  WHERE $after IS NULL OR position > $after
  ORDER BY position
  LIMIT $limit + 1
  RETURN collect({node: neighbour, ties: ties, position: position}) AS page
}
RETURN origin, size(page) > $limit AS more, page[..$limit] AS page
