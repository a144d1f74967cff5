// The entities worth looking at first, weighed by what ties them: headships, the lineage of bodies and congresses
// count most, and bodies and leaders more than the papers, figures and ideas around them.
WITH date($from) AS from, date($to) AS to
MATCH (node:Entity)
WHERE ($kind IS NULL OR $kind IN labels(node))
  AND (to IS NULL OR node.startMin IS NULL OR node.startMin <= to)
  AND (from IS NULL OR node.endMax IS NULL OR node.endMax >= from)
WITH node,
  COUNT { (node)-[:HEADED|DEPUTY_HEADED|RENAMED_TO|SPLIT_INTO|MERGED_INTO|TRANSFERRED_TO|CONVENED]-() } AS telling,
  COUNT { (node)--() } AS degree,
  CASE
    WHEN node:Body OR node:Leader THEN 4
    WHEN node:Person OR node:Congress THEN 2
    ELSE 1
  END AS standing
RETURN node, standing * (3 * telling + degree) AS weight
ORDER BY weight DESC, node.id
LIMIT $most
