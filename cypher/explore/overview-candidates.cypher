// The entities worth looking at first, of the first hundred thousand where there are more, weighed by what connects
// them: headships, the lineage of bodies and congresses count most, and bodies and leaders more than the papers,
// figures and ideas around them.
WITH date($from) AS from, date($to) AS to
MATCH (node:$all($labels))
WHERE model.possible(node, from, to)
WITH node LIMIT 100000
WITH node,
  COUNT { (node)-[:$any($model.leadership)]-() }
    + COUNT { (node)-[:$any($model.succession)]-() }
    + COUNT { (node)-[:$any($model.convening)]-() } AS telling,
  COUNT { (node)--() } AS degree,
  CASE
    WHEN node:$any($model.body) OR COUNT { (node)-[:$any($model.headship)]->() } > 0 THEN 4
    WHEN node:$any($model.person) OR node:$any($model.congress) THEN 2
    ELSE 1
  END AS importance
RETURN node, importance * (3 * telling + degree) AS weight
ORDER BY weight DESC, model.id(node)
LIMIT $limit
