// title: Which tasks went from one body to the next?
// description: Every renaming, split, merger and transfer of work, with the tasks that both bodies had ("kept"), those
//   that only the earlier one had ("left") and those that only the later one had ("new"). A task that is left
//   need not have been given up: no source names it for the later body.
// category: Leaders and bodies
// view: graph
// param body: entity:Body = | Body (optional)
// param change: renamed, split, merged, handed over, any = any | Change
CALL () {
  MATCH (:Entity&Body {id: $body})-[step:RENAMED_TO|SPLIT_INTO|MERGED_INTO|TRANSFERRED_TO]-(:Body)
  RETURN step
  UNION
  WITH $body IS NULL AS everywhere
  WHERE everywhere
  MATCH (:Body)-[step:RENAMED_TO|SPLIT_INTO|MERGED_INTO|TRANSFERRED_TO]->(:Body)
  RETURN step
}
WITH step, startNode(step) AS earlier, endNode(step) AS later,
     CASE type(step)
       WHEN 'RENAMED_TO' THEN 'renamed'
       WHEN 'SPLIT_INTO' THEN 'split'
       WHEN 'MERGED_INTO' THEN 'merged'
       ELSE 'handed over'
     END AS change
WHERE $change IN [change, 'any']
WITH *,
     COLLECT { MATCH (earlier)-[:TASKED_WITH]->(task:Entity) RETURN DISTINCT task ORDER BY task.name, task.id } AS before,
     COLLECT { MATCH (later)-[:TASKED_WITH]->(task:Entity) RETURN DISTINCT task ORDER BY task.name, task.id } AS after
WITH *, [task IN before WHERE task IN after] AS kept
RETURN earlier,
       change,
       later,
       step.start AS changed,
       step.summary AS summary,
       kept,
       [task IN before WHERE NOT task IN after] AS left,
       [task IN after WHERE NOT task IN before] AS new,
       step,
       COLLECT {
         UNWIND [earlier, later] AS body
         MATCH (body)-[charge:TASKED_WITH]->(task:Entity)
         WHERE task IN kept
         RETURN charge ORDER BY charge.id
       } AS charges
ORDER BY step.startMin, step.startMax, earlier.name, later.name, change, step.id
// One more than is ever shown: an answer that is cut off says so.
LIMIT 1001
