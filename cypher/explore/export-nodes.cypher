// The entities whose internal ids lie between two: a model without an index of ids has no other order that costs no sort.
// In a query interval those that existed then, or may have, and the ends of relationships that held.
UNWIND range($first, $last) AS internal
MATCH (node:$any($model.entity))
WHERE id(node) = internal
  AND (($from IS NULL AND $to IS NULL)
    OR model.possible(node, date($from), date($to))
    OR model.existed(node, date($from), date($to))
    OR EXISTS {
      MATCH (node)-[edge]-(other:$any($model.entity))
      WHERE model.held(edge, node, other, date($from), date($to))
    })
RETURN node
