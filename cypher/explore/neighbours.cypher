// The next few neighbours of an entity, after a position, with the relationships by which they are ($ties) and, on
// demand, those among themselves ($among); and how many neighbours there are, and how many others by relationships that
// did not hold on the days asked about. One that is not certain held only while both its ends may have existed. Those it
// headed, was headed by, or turned into come first, then the best connected.
// Of a hub, which has more than $askAbove relationships left, no neighbours come, and its relationships are counted
// instead: by the store, where nothing is filtered.
MATCH (origin) WHERE model.is(origin, $id)
CALL (origin) {
  UNWIND CASE WHEN $askAbove IS NOT NULL AND $unfiltered THEN $exclude ELSE [] END AS id
  MATCH (shown) WHERE model.is(shown, id)
  // Collected, so that they are found by their ids and not among all that the entity leads to.
  WITH origin, collect(shown) AS excluded
  UNWIND excluded AS shown
  MATCH (shown)-[tie]-(origin)
  RETURN count(tie) AS shownTies
}
WITH
  origin,
  date($from) AS from,
  date($to) AS to,
  CASE WHEN $askAbove IS NOT NULL AND $unfiltered THEN COUNT { (origin)--() } - shownTies END AS degree
CALL (origin, from, to, degree) {
  WITH * WHERE degree IS NULL OR degree <= $askAbove
  MATCH (origin)-[tie]-(neighbour:$all($labels))
  WHERE ($type IS NULL OR type(tie) = $type)
    AND ($direction IS NULL OR origin = CASE $direction WHEN 'out' THEN startNode(tie) ELSE endNode(tie) END)
    AND NOT model.id(neighbour) IN $exclude
  WITH
    neighbour,
    tie,
    CASE
      WHEN $from IS NULL AND $to IS NULL THEN true
      WHEN all(dated IN [tie, origin, neighbour] WHERE model.possible(dated, from, to)) OR model.certain(tie, from, to)
      THEN true
      ELSE false
    END AS held
  WITH
    neighbour,
    count(*) AS ties,
    count(CASE WHEN held THEN tie END) AS heldTies,
    min(CASE
      WHEN NOT held THEN 3
      WHEN type(tie) IN $model.headship THEN 0
      WHEN type(tie) IN $model.deputyHeadship OR type(tie) IN $model.succession THEN 1
      ELSE 2
    END) AS rank
  RETURN
    collect(CASE WHEN rank < 3 THEN [rank, neighbour] END) AS ranked,
    count(*) AS neighbours,
    sum(heldTies) AS heldTies,
    sum(ties) AS ties
}
WITH *, coalesce(coalesce(degree, heldTies) > $askAbove, false) AS hub
CALL (ranked, hub) {
  WITH * WHERE NOT hub
  UNWIND ranked AS each
  WITH each[0] AS rank, each[1] AS neighbour
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
  CASE WHEN hub THEN coalesce(degree, heldTies) ELSE size(ranked) END AS total,
  CASE WHEN hub THEN ties - heldTies ELSE neighbours - size(ranked) END AS leftOut
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
    collect(CASE WHEN own THEN edge END) AS ties,
    collect(CASE WHEN NOT own THEN edge END)[..$maxAmong] AS among
}
RETURN origin, hub, total, leftOut, more, page, ties, among
