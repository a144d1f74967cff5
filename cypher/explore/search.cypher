// Nodes that may be meant by a text: by their ids, by indexes over properties, or by full-text indexes. Best first, with
// every form of their names to be judged by again, and whether any head of a body is known; null for what is none.
CALL () {
  UNWIND $sought.ids AS id
  MATCH (node) WHERE model.is(node, id)
  RETURN node, 1.0e9 AS score
  UNION
  UNWIND model.lookedUp() AS hit
  RETURN hit.node AS node, hit.score AS score
  UNION
  UNWIND $indexes AS index
  CALL db.index.fulltext.queryNodes(index.name, index.lucene, {limit: $maxIndexed}) YIELD node, score
  RETURN node, score
}
WITH node, max(score) AS score
MATCH (node:$all($labels))
WHERE $playing IS NULL OR any(label IN labels(node) WHERE label IN $playing)
WITH node, score
ORDER BY score DESC, model.id(node)
LIMIT $limit
RETURN
  model.id(node) AS id,
  coalesce(model.name(node), model.id(node)) AS name,
  model.otherNames(node) AS names,
  COUNT { (node)--() } AS degree,
  CASE WHEN node:$any($model.body) THEN EXISTS { (node)<-[:$any($model.headship)]-() } END AS headed
