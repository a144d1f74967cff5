// What at least two of the given entities are related to, by what held or may have held in the query interval: what most
// of them are related to first, then what is related to fewer others, since what leads everywhere says little.
WITH date($from) AS from, date($to) AS to
UNWIND $ids AS id
MATCH (one) WHERE model.is(one, id)
MATCH (one)-[edge]-(shared:$any($model.entity))
WHERE NOT model.id(shared) IN $ids
  AND (($from IS NULL AND $to IS NULL) OR model.held(edge, one, shared, from, to))
WITH shared, count(DISTINCT id) AS related
WHERE related > 1
WITH shared
ORDER BY related DESC, COUNT { (shared)--() }, coalesce(model.name(shared), ''), model.id(shared)
WITH collect(shared) AS shared
RETURN shared[..$limit] AS nodes, size(shared) AS total
