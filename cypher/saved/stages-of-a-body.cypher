// title: What did a body come from, and what became of it?
// description: Every body that it came from or turned into, each with what it became next: renamed, split, merged, or
//   its work handed over; in the order of these changes. An empty "later" means that no next stage is known,
//   not that there was none.
// category: Leaders and bodies
// view: graph
// needs: successions
// param body: entity:Body = central-commission-for-external-relations | Body
MATCH (body WHERE model.is(body, $body))
OPTIONAL MATCH (earlier:$any($model.entity)) ((one)-[:$any($model.succession)]->(two)){1,12} (body)
WITH body, collect(DISTINCT earlier) AS before
OPTIONAL MATCH (body) ((one)-[:$any($model.succession)]->(two)){1,12} (later:$any($model.entity))
WITH body, before, collect(DISTINCT later) AS after
UNWIND before + [body] + after AS stage
WITH DISTINCT stage, before + [body] + after AS stages
OPTIONAL MATCH (stage)-[step:$any($model.succession)]->(later)
WHERE later IN stages
RETURN stage,
       model.start(stage) AS start,
       model.end(stage) AS end,
       CASE
         WHEN type(step) IN $model.renaming THEN 'renamed'
         WHEN type(step) IN $model.split THEN 'split into'
         WHEN type(step) IN $model.merger THEN 'merged into'
         WHEN type(step) IN $model.transfer THEN 'handed over to'
       END AS change,
       later,
       model.start(step) AS changed,
       step
ORDER BY step IS NULL,
         coalesce(model.startMin(step), model.endMin(step), model.endMin(stage), model.endMax(stage)),
         // What has no last day may have come later.
         model.startMax(step),
         model.called(stage), model.called(later), change
