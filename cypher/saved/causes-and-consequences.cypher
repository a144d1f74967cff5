// title: What led to something, and what came of it?
// description: The chains of "led to" that run into and out of it, as the sources draw them. They are the sources'
//   judgements of cause, not ours; the steps further away come with those nearer by.
// category: Time
// view: graph
// param event: entity = vietnam-laos-cambodia-affairs-commission-1949 | Of what
MATCH (centre:Entity {id: $event})
CALL (centre) {
  MATCH chain = (:Entity)-[:LED_TO*1..6]->(centre)
  RETURN last(relationships(chain)) AS nearest, head(relationships(chain)) AS step, length(chain) AS distance,
         'before' AS side
  UNION
  MATCH chain = (centre)-[:LED_TO*1..6]->(:Entity)
  RETURN head(relationships(chain)) AS nearest, last(relationships(chain)) AS step, length(chain) AS distance,
         'after' AS side
}
WITH side, step, min(distance) AS steps
RETURN side,
       steps,
       startNode(step) AS cause,
       endNode(step) AS consequence,
       coalesce(step.summary, step.why) AS summary,
       step.basis AS basis,
       step
ORDER BY side DESC, steps, cause.name, consequence.name, step.id
