// Entities that may be meant by a text: by their id, by any form of their names in the full-text indexes, or by a scan
// where there is no index. Best first by the index's own judgement, with every form of their names to judge them by again,
// and whether any head of a body is known; null for what is none.
CALL () {
  MATCH (node) WHERE model.is(node, $text)
  RETURN node, 1000.0 AS score
  UNION
  UNWIND $indexes AS index
  CALL db.index.fulltext.queryNodes(index, $lucene, {limit: $maxIndexed}) YIELD node, score
  RETURN node, score
  UNION
  UNWIND $scanned AS parts
  MATCH (node:$all($labels))
  WHERE any(text IN model.searched(node) WHERE all(part IN parts WHERE ' ' + toLower(text) CONTAINS part))
  WITH node, coalesce(model.name(node), '') AS name
  ORDER BY size(name), name
  LIMIT $limit
  RETURN node, 0.0 AS score
}
WITH node, max(score) AS score
MATCH (node:$all($labels))
WITH node, score
ORDER BY score DESC, model.id(node)
LIMIT $limit
RETURN
  model.id(node) AS id,
  coalesce(model.name(node), model.id(node)) AS name,
  model.otherNames(node) AS names,
  model.otherNameKinds(node) AS kinds,
  COUNT { (node)--() } AS degree,
  CASE WHEN node:$any($model.body) THEN EXISTS { (node)<-[:$any($model.headship)]-() } END AS headed
