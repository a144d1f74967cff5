// The next page of neighbours of an entity, after a position, with the relationships by which they are (edges) and, on
// demand, those among themselves (among); and how many neighbours there are, and how many others by relationships that
// did not hold in the query interval. One that is not certain held only while both its ends may have existed. Those it
// headed, was headed by, or turned into come first, then the best connected.
// Of a hub, which has more than $askAbove relationships left, no neighbours come, and its relationships are counted
// instead: by the store, where nothing is filtered. Counted and paged apart, so that the neighbours of a hub need never
// be held in memory together.
MATCH (origin) WHERE model.is(origin, $id)
CALL (origin) {
  UNWIND CASE WHEN $askAbove IS NOT NULL AND $unfiltered THEN $exclude ELSE [] END AS id
  MATCH (shown) WHERE model.is(shown, id)
  // Collected, so that they are found by their ids and not among all that the entity leads to.
  WITH origin, collect(shown) AS excluded
  UNWIND excluded AS shown
  MATCH (shown)-[edge]-(origin)
  RETURN count(edge) AS shownEdges
}
WITH
  origin,
  date($from) AS from,
  date($to) AS to,
  CASE WHEN $askAbove IS NOT NULL AND $unfiltered THEN COUNT { (origin)--() } - shownEdges END AS degree
CALL (origin, from, to, degree) {
  WITH * WHERE degree IS NULL OR degree <= $askAbove
  MATCH (origin)-[edge]-(neighbour:$all($labels))
  WHERE ($type IS NULL OR type(edge) = $type)
    AND ($direction IS NULL OR origin = CASE $direction WHEN 'out' THEN startNode(edge) ELSE endNode(edge) END)
    AND NOT model.id(neighbour) IN $exclude
  WITH
    neighbour,
    edge,
    ($from IS NULL AND $to IS NULL)
      OR all(dated IN [edge, origin, neighbour] WHERE model.possible(dated, from, to))
      OR model.certain(edge, from, to) AS holds
  RETURN
    count(DISTINCT CASE WHEN holds THEN neighbour END) AS holdingNeighbours,
    count(DISTINCT neighbour) AS neighbours,
    count(CASE WHEN holds THEN edge END) AS holdingEdges,
    count(*) AS edges
}
WITH *, coalesce(coalesce(degree, holdingEdges) > $askAbove, false) AS hub
CALL (origin, from, to, hub) {
  WITH * WHERE NOT hub
  MATCH (origin)-[edge]-(neighbour:$all($labels))
  WHERE ($type IS NULL OR type(edge) = $type)
    AND ($direction IS NULL OR origin = CASE $direction WHEN 'out' THEN startNode(edge) ELSE endNode(edge) END)
    AND NOT model.id(neighbour) IN $exclude
    AND (($from IS NULL AND $to IS NULL)
      OR all(dated IN [edge, origin, neighbour] WHERE model.possible(dated, from, to))
      OR model.certain(edge, from, to))
  WITH
    neighbour,
    min(CASE
      WHEN type(edge) IN $model.headship THEN 0
      WHEN type(edge) IN $model.deputyHeadship OR type(edge) IN $model.succession THEN 1
      ELSE 2
    END) AS rank
  WITH
    neighbour,
    [rank, -COUNT { (neighbour)--() }, coalesce(model.name(neighbour), ''), model.id(neighbour)] AS position
  WHERE $after IS NULL OR position > $after
  ORDER BY position
  LIMIT $limit + 1
  RETURN collect({node: neighbour, position: position}) AS found
}
WITH
  origin, from, to, hub, found[..$limit] AS page, size(found) > $limit AS more,
  CASE WHEN hub THEN coalesce(degree, holdingEdges) ELSE holdingNeighbours END AS total,
  CASE WHEN hub THEN edges - holdingEdges ELSE neighbours - holdingNeighbours END AS leftOut
CALL (origin, page, from, to) {
  WITH origin, [origin] + [each IN page | each.node] AS nodes, from, to
  UNWIND nodes AS one
  CALL (one, nodes) {
    WITH * WHERE COUNT { (one)-->() } <= 100
    MATCH (one)-[edge]->(other) WHERE other IN nodes
    RETURN edge, other
  UNION ALL
    // One with more is not read whole: only what leads to each of the others.
    WITH * WHERE COUNT { (one)-->() } > 100
    UNWIND nodes AS other
    MATCH (one)-[edge]->(other)
    RETURN edge, other
  }
  WITH *, origin IN [one, other] AS own
  WHERE ($type IS NULL OR type(edge) = $type)
    AND ($direction IS NULL OR origin = CASE $direction WHEN 'out' THEN one ELSE other END)
    AND (own OR $among)
    AND CASE
      WHEN $from IS NULL AND $to IS NULL THEN true
      ELSE all(dated IN [edge, one, other] WHERE model.possible(dated, from, to)) OR model.certain(edge, from, to)
    END
  ORDER BY model.edgeId(edge)
  RETURN
    collect(CASE WHEN own THEN edge END) AS edges,
    collect(CASE WHEN NOT own THEN edge END)[..$maxAmong] AS among
}
RETURN origin, hub, total, leftOut, more, page, edges, among
