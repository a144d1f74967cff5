// title: What did a body come from, and what became of it?
// description: Every body that it came from or turned into, each with what it became next: renamed, split, merged, or
//   its work handed over; in the order of these changes. An empty "later" means that no source mentions a next stage,
//   not that there was none.
// category: Leaders and bodies
// view: graph
// param body: entity:Body = central-commission-for-external-relations | Body
MATCH (body:Entity&Body {id: $body})
OPTIONAL MATCH (earlier:Body)-[:RENAMED_TO|SPLIT_INTO|MERGED_INTO|TRANSFERRED_TO*1..12]->(body)
WITH body, collect(DISTINCT earlier) AS before
OPTIONAL MATCH (body)-[:RENAMED_TO|SPLIT_INTO|MERGED_INTO|TRANSFERRED_TO*1..12]->(later:Body)
WITH body, before, collect(DISTINCT later) AS after
UNWIND before + [body] + after AS stage
WITH DISTINCT stage, before + [body] + after AS stages
OPTIONAL MATCH (stage)-[step:RENAMED_TO|SPLIT_INTO|MERGED_INTO|TRANSFERRED_TO]->(later)
WHERE later IN stages
RETURN stage,
       stage.start AS start,
       stage.end AS end,
       CASE type(step)
         WHEN 'RENAMED_TO' THEN 'renamed'
         WHEN 'SPLIT_INTO' THEN 'split into'
         WHEN 'MERGED_INTO' THEN 'merged into'
         WHEN 'TRANSFERRED_TO' THEN 'handed over to'
       END AS change,
       later,
       step.start AS changed,
       step
ORDER BY step IS NULL,
         coalesce(step.startMin, step.endMin, stage.endMin, stage.endMax),
         // What has no last day may have come later.
         step.startMax,
         stage.name, later.name, change
