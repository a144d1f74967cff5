// What at least two of the given entities are related to, by what held or may have held in the query interval: what most
// of them are related to first, then what is related to fewer others, since what leads everywhere says little.
// Whatever two are related to, one of them is not the best connected of all: that one, which may be a hub, is never read
// whole.
WITH date($from) AS from, date($to) AS to
UNWIND $ids AS id
MATCH (one) WHERE model.is(one, id)
WITH one, from, to ORDER BY COUNT { (one)--() } DESC
WITH collect(one) AS given, from, to
CALL (given) {
  UNWIND given[1..] AS one
  MATCH (one)--(shared:$any($model.entity))
  WHERE NOT shared IN given
  RETURN DISTINCT shared
}
CALL (given, shared, from, to) {
  UNWIND given AS one
  MATCH (one)-[edge]-(shared)
  WHERE ($from IS NULL AND $to IS NULL) OR model.held(edge, one, shared, from, to)
  RETURN count(DISTINCT one) AS related
}
WITH shared, related WHERE related > 1
WITH shared
ORDER BY related DESC, COUNT { (shared)--() }, coalesce(model.name(shared), ''), model.id(shared)
WITH collect(shared) AS shared
RETURN shared[..$limit] AS nodes, size(shared) AS total
