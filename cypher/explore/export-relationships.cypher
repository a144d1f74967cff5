// The relationships between entities whose internal ids lie between two. In a query interval those that held then, or may
// have.
UNWIND range($first, $last) AS internal
MATCH (one:$any($model.entity))-[edge]->(other:$any($model.entity))
WHERE id(edge) = internal
  AND (($from IS NULL AND $to IS NULL) OR model.held(edge, one, other, date($from), date($to)))
RETURN
  edge,
  {id: model.id(one), name: model.name(one), label: head(labels(one))} AS source,
  {id: model.id(other), name: model.name(other), label: head(labels(other))} AS target
