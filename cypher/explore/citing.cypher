// What rests on a passage: entities by their names, then facts by their types; so many, after so many. Everything is
// read, as everything may cite anything.
// needs: sources
CALL () {
  MATCH (node:$any($model.entity))
  WHERE $id IN model.citations(node)
  RETURN node, null AS edge
UNION ALL
  MATCH (:$any($model.entity))-[edge]->(:$any($model.entity))
  WHERE $id IN model.citations(edge)
  RETURN null AS node, edge
}
WITH node, edge
ORDER BY
  edge IS NOT NULL, model.name(node), model.id(node),
  type(edge), model.startMin(edge), model.edgeId(edge)
SKIP $skip
LIMIT $limit
RETURN node, startNode(edge) AS source, edge, endNode(edge) AS target
