// The relationships from the next entities after an id, in the order of these, which the index keeps; those of one entity
// as the store has them. Of a data set its own; in a query interval those that held then, or may have. An entity without
// any comes by itself, so that it is known how far this went.
MATCH (node:$any($model.entity))
WHERE model.id(node) > $after
WITH node, model.id(node) AS id
ORDER BY id
LIMIT $limit
OPTIONAL MATCH (node)-[edge]->(other:$any($model.entity))
WHERE ($dataset IS NULL OR edge.dataset = $dataset)
  AND (($from IS NULL AND $to IS NULL) OR model.held(edge, node, other, date($from), date($to)))
RETURN
  edge,
  {id: id, name: model.name(node), label: head(labels(node))} AS source,
  {id: model.id(other), name: model.name(other), label: head(labels(other))} AS target
ORDER BY id
