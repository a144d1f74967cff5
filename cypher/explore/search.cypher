// Entities that may be meant by a text: by their id, by any form of their names in the full-text index, or, for
// words as short and common as the index leaves them out ("to", as in To Lam), by how a word of a name begins.
// Best first by the index's own judgement, with every form of their names to judge them by again.
CALL () {
  MATCH (node:Entity {id: $text})
  RETURN node, 1000.0 AS score
  UNION
  UNWIND $indexes AS index
  CALL db.index.fulltext.queryNodes(index, $lucene) YIELD node, score
  RETURN node, score
  UNION
  MATCH (node:Entity)
  WHERE $beginning IS NOT NULL
    AND any(form IN [node.name] + coalesce(node.names, []) + coalesce(node.searchNames, [])
      WHERE ' ' + toLower(form) CONTAINS ' ' + $beginning)
  RETURN node, 0.0 AS score
}
WITH node, max(score) AS score
WHERE node:Entity AND ($kind IS NULL OR $kind IN labels(node))
WITH node, score
ORDER BY score DESC, node.id
LIMIT $most
RETURN
  node.id AS id,
  coalesce(node.name, node.id) AS name,
  coalesce(node.names, []) AS names,
  coalesce(node.nameKinds, []) AS kinds,
  COUNT { (node)--() } AS degree
