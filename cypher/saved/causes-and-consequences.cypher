// title: What led to something, and what came of it?
// description: The chains of "led to" that run into and out of it, as the sources draw them. They are the sources'
//   judgements of cause, not ours; the steps further away come with those nearer by.
// category: Time
// view: graph
// param event: entity = vietnam-laos-cambodia-affairs-commission-1949 | Of what
MATCH (centre:Entity {id: $event})
CALL (centre) {
  MATCH chain = (:Entity)-[:LED_TO*1..6]->(centre)
  RETURN 'before' AS side, head(relationships(chain)) AS step, length(chain) AS distance
  UNION
  MATCH chain = (centre)-[:LED_TO*1..6]->(:Entity)
  RETURN 'after' AS side, last(relationships(chain)) AS step, length(chain) AS distance
}
WITH side, step, min(distance) AS steps
RETURN side,
       steps,
       startNode(step) AS cause,
       step,
       endNode(step) AS consequence,
       coalesce(step.summary, step.why) AS summary,
       step.basis AS basis
ORDER BY side DESC, steps, cause.name, consequence.name, step.id
