// The first few nodes of each label, or of some labels only, and of the first thousand nodes those without any label.
WITH model.firstNodes($labels, $limit) AS carrying
UNWIND carrying + [COLLECT {
  MATCH (node) WITH node LIMIT CASE WHEN $labels IS NULL THEN 1000 ELSE 0 END
  WHERE labels(node) = []
  RETURN node LIMIT $limit
}] AS some
UNWIND some AS node
WITH DISTINCT node, date($from) AS from, date($to) AS to
WHERE model.isEntity(node) AND model.possible(node, from, to)
RETURN node
