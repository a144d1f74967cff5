// The relationships among the given entities that held or may have held on the days asked about. One that is not
// certain held only while both its ends may have existed.
WITH date($from) AS from, date($to) AS to
UNWIND $ids AS id
MATCH (one) WHERE model.is(one, id)
MATCH (one)-[edge]->(other:$any($model.entity))
WHERE model.id(other) IN $ids
  AND (all(dated IN [edge, one, other] WHERE model.possible(dated, from, to)) OR model.certain(edge, from, to))
RETURN edge
ORDER BY model.edgeId(edge)
LIMIT $most
