// How many relationships of each type go out of an entity and come into it, and how many of them held or may have
// held on the days asked about. One that is not certain held only while both its ends may have existed.
MATCH (node) WHERE model.is(node, $id)
WITH node, date($from) AS from, date($to) AS to
CALL (node) {
  MATCH (node)-[tie]->(other)
  RETURN tie, other, 'out' AS direction
  UNION ALL
  MATCH (node)<-[tie]-(other)
  RETURN tie, other, 'in' AS direction
}
WITH type(tie) AS type, direction,
  CASE
    WHEN all(dated IN [tie, node, other] WHERE model.possible(dated, from, to)) OR model.certain(tie, from, to)
    THEN tie
  END AS holding
RETURN type, direction, count(*) AS count, count(holding) AS holding
ORDER BY count DESC, type, direction
