// What rests on a passage: entities by their names, then facts by their types; so many, after so many. It is found by the
// full-text indexes over citations, or by a scan where they are not there: anything may cite anything.
// needs: sources
CALL () {
  UNWIND $nodeIndexes AS index
  CALL db.index.fulltext.queryNodes(index, $quoted) YIELD node
  WITH node WHERE model.isEntity(node) AND $id IN model.citations(node)
  RETURN node, null AS edge
UNION ALL
  UNWIND $relationshipIndexes AS index
  CALL db.index.fulltext.queryRelationships(index, $quoted) YIELD relationship AS edge
  WITH edge WHERE $id IN model.citations(edge)
  RETURN null AS node, edge
UNION ALL
  UNWIND $scanned AS id
  MATCH (node:$any($model.entity))
  WHERE id IN model.citations(node)
  RETURN node, null AS edge
UNION ALL
  UNWIND $scanned AS id
  MATCH (:$any($model.entity))-[edge]->(:$any($model.entity))
  WHERE id IN model.citations(edge)
  RETURN null AS node, edge
}
WITH node, edge
ORDER BY
  edge IS NOT NULL, model.name(node), model.id(node),
  type(edge), model.startMin(edge), model.edgeId(edge)
SKIP $skip
LIMIT $limit
RETURN node, startNode(edge) AS source, edge, endNode(edge) AS target
