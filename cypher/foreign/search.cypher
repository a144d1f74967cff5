// Nodes that may be meant by a text: by their element id, by the database's own full-text indexes, or by a
// property that usually names things and holds every word. Each such property is a form of the name.
CALL () {
  MATCH (node) WHERE elementId(node) = $text
  RETURN node, 1000.0 AS score
  UNION
  UNWIND $indexes AS index
  CALL db.index.fulltext.queryNodes(index, $lucene) YIELD node, score
  RETURN node, score
  UNION
  MATCH (node)
  WHERE ($kind IS NULL OR $kind IN labels(node))
    AND any(property IN $captions
      WHERE node[property] IS :: STRING NOT NULL
        AND all(word IN split(toLower($text), ' ') WHERE toLower(node[property]) CONTAINS word))
  RETURN node, 0.0 AS score
  LIMIT $most
}
WITH node, max(score) AS score
WHERE $kind IS NULL OR $kind IN labels(node)
WITH node, score
ORDER BY score DESC, elementId(node)
LIMIT $most
WITH node, [property IN $captions WHERE node[property] IS :: STRING NOT NULL] AS kinds
RETURN
  elementId(node) AS id,
  coalesce(node[head(kinds)], elementId(node)) AS name,
  [property IN tail(kinds) | node[property]] AS names,
  tail(kinds) AS kinds,
  COUNT { (node)--() } AS degree
