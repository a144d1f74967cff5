// How many entities there are to look at.
WITH date($from) AS from, date($to) AS to
MATCH (node:Entity)
WHERE ($kind IS NULL OR $kind IN labels(node))
  AND (to IS NULL OR node.startMin IS NULL OR node.startMin <= to)
  AND (from IS NULL OR node.endMax IS NULL OR node.endMax >= from)
RETURN count(node) AS total
