// The next entities after an id, in the order that the index of ids keeps. Of a data set those that are its own, and the
// ends of its relationships that others own; in a query interval those that existed then, or may have, and the ends of
// relationships that held.
MATCH (node:$any($model.entity))
WHERE model.id(node) > $after AND (
  (($dataset IS NULL OR node.dataset = $dataset)
    AND (($from IS NULL AND $to IS NULL)
      OR model.possible(node, date($from), date($to))
      OR model.existed(node, date($from), date($to))))
  OR (($dataset IS NOT NULL OR $from IS NOT NULL OR $to IS NOT NULL)
    AND EXISTS {
      MATCH (node)-[edge]-(other:$any($model.entity))
      WHERE ($dataset IS NULL OR edge.dataset = $dataset)
        AND (($from IS NULL AND $to IS NULL) OR model.held(edge, node, other, date($from), date($to)))
    }))
RETURN model.id(node) AS id, node
ORDER BY id
LIMIT $limit
