// How many relationships of each type go out of a node and come into it.
MATCH (node) WHERE elementId(node) = $id
CALL (node) {
  MATCH (node)-[tie]->()
  RETURN type(tie) AS type, 'out' AS direction, count(*) AS count
  UNION ALL
  MATCH (node)<-[tie]-()
  RETURN type(tie) AS type, 'in' AS direction, count(*) AS count
}
RETURN type, direction, count, count AS standing
ORDER BY count DESC, type, direction
