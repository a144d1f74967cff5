// The next page of neighbours of an entity, after a position, with the relationships by which they are (edges) and, on
// demand, those among themselves (among) and to what is shown already (toShown); and how many neighbours there are, and how many others by relationships that
// did not hold in the query interval. One that is not certain held only while both its ends may have existed. Those it
// headed, was headed by, or turned into come first, then the best connected.
// No more than $window relationships are put in order at a time: an entity with more is read window after window, and
// its relationships stand for its neighbours where these are counted, as the store counts them. Of a hub, which has more
// than $askAbove relationships left, no neighbours come.
MATCH (origin) WHERE model.is(origin, $id)
CALL (origin) {
  UNWIND CASE WHEN $unfiltered THEN $exclude ELSE [] END AS id
  MATCH (shown) WHERE model.is(shown, id)
  // Collected, so that they are found by their ids and not among all that the entity leads to.
  WITH origin, collect(shown) AS excluded
  UNWIND excluded AS shown
  MATCH (shown)-[edge]-(origin)
  WHERE ($type IS NULL OR type(edge) = $type)
    AND ($direction IS NULL OR origin = CASE $direction WHEN 'out' THEN startNode(edge) ELSE endNode(edge) END)
  RETURN count(edge) AS shownEdges
}
WITH
  origin,
  date($from) AS from,
  date($to) AS to,
  CASE
    WHEN NOT $unfiltered THEN null
    WHEN $type IS NULL AND $direction IS NULL THEN COUNT { (origin)--() } - shownEdges
    ELSE reduce(sum = 0, degree IN model.degrees(origin) |
      sum + CASE
        WHEN $type IS NOT NULL AND degree.type <> $type THEN 0
        WHEN $direction = 'out' THEN degree.out
        WHEN $direction = 'in' THEN degree.in
        ELSE degree.out + degree.in
      END
    ) - shownEdges
  END AS degree
// What is left by a date or a label can only be counted by reading it, all relationships of a hub too: an index over dates
// finds those of the whole graph and not those of one entity, and how many a date leaves out is part of the answer.
CALL (origin, from, to) {
  WITH * WHERE NOT $unfiltered
  MATCH (origin)-[edge]-(neighbour:$all($labels))
  WHERE ($type IS NULL OR type(edge) = $type)
    AND ($direction IS NULL OR origin = CASE $direction WHEN 'out' THEN startNode(edge) ELSE endNode(edge) END)
    AND NOT model.id(neighbour) IN $exclude
  WITH
    neighbour,
    edge,
    ($from IS NULL AND $to IS NULL)
      OR model.held(edge, origin, neighbour, from, to) AS holds
  RETURN
    count(DISTINCT CASE WHEN holds THEN neighbour END) AS holdingNeighbours,
    count(DISTINCT neighbour) AS neighbours,
    count(CASE WHEN holds THEN edge END) AS holdingEdges,
    count(*) AS edges
}
WITH *, coalesce(coalesce(degree, holdingEdges) > $askAbove, false) AS hub
CALL (origin, from, to, hub) {
  WITH * WHERE NOT hub
  CALL (origin) {
    MATCH (origin)-[edge:$any($model.headship)]-(neighbour:$all($labels))
    RETURN edge, neighbour, 0 AS rank
    UNION ALL
    MATCH (origin)-[edge:$any($model.deputyHeadship)|$any($model.succession)]-(neighbour:$all($labels))
    RETURN edge, neighbour, 1 AS rank
    UNION ALL
    MATCH (origin)-[edge]-(neighbour:$all($labels))
    WHERE NOT type(edge) IN $model.headship
      AND NOT type(edge) IN $model.deputyHeadship
      AND NOT type(edge) IN $model.succession
    RETURN edge, neighbour, 2 AS rank
  }
  WITH *
  WHERE ($type IS NULL OR type(edge) = $type)
    AND ($direction IS NULL OR origin = CASE $direction WHEN 'out' THEN startNode(edge) ELSE endNode(edge) END)
    AND ($skip > 0 OR NOT model.id(neighbour) IN $exclude)
    AND (($from IS NULL AND $to IS NULL) OR model.held(edge, origin, neighbour, from, to))
  WITH neighbour, rank SKIP $skip LIMIT $window
  WITH neighbour, min(rank) AS rank, count(*) AS ties
  WITH
    neighbour,
    ties,
    [rank, -COUNT { (neighbour)--() }, coalesce(model.name(neighbour), ''), model.id(neighbour)] AS position
  ORDER BY position
  WITH collect({node: neighbour, position: position}) AS window, sum(ties) AS read
  RETURN
    [each IN window WHERE NOT model.id(each.node) IN $exclude AND ($after IS NULL OR each.position > $after)] AS found,
    size(window) AS inWindow,
    read = $window AS isFull
}
WITH
  origin, from, to, hub, found[..$limit] AS page, size(found) > $limit AS more, isFull,
  CASE
    WHEN hub THEN coalesce(degree, holdingEdges)
    WHEN NOT $unfiltered THEN holdingNeighbours
    WHEN isFull OR $skip > 0 THEN degree
    ELSE inWindow
  END AS total,
  CASE
    WHEN $unfiltered THEN 0
    WHEN hub THEN edges - holdingEdges
    ELSE neighbours - holdingNeighbours
  END AS leftOut
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
      ELSE model.held(edge, one, other, from, to)
    END
  ORDER BY model.edgeId(edge)
  RETURN
    collect(CASE WHEN own THEN edge END) AS edges,
    collect(CASE WHEN NOT own THEN edge END)[..$maxAmong] AS among
}
// What else is shown already may be related to those that come as well.
CALL (origin, page, from, to) {
  UNWIND [each IN page WHERE $among | each.node] AS one
  CALL (one) {
    WITH * WHERE COUNT { (one)--() } <= 2 * size($shown)
    MATCH (one)-[edge]-(other) WHERE model.id(other) IN $shown
    RETURN edge, other
  UNION ALL
    // One with more is not read whole: only what leads to each of the others.
    WITH * WHERE COUNT { (one)--() } > 2 * size($shown)
    UNWIND $shown AS id
    MATCH (other) WHERE model.is(other, id)
    // In each direction apart: between two ends that are known, one that may be either is looked for among all of a hub.
    CALL (one, other) {
      MATCH (one)-[edge]->(other)
      RETURN edge
    UNION ALL
      MATCH (other)-[edge]->(one)
      RETURN edge
    }
    RETURN edge, other
  }
  WITH * WHERE other <> origin
    AND (($from IS NULL AND $to IS NULL) OR model.held(edge, one, other, from, to))
  WITH edge, other ORDER BY model.edgeId(edge) LIMIT $maxAmong
  RETURN collect({edge: edge, other: other}) AS toShown
}
RETURN origin, hub, total, leftOut, more, isFull, page, edges, among, toShown
