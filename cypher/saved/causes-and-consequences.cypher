// title: What led to an event, and what followed from it?
// description: The chains of "led to" that run into and out of the event, as the sources draw them. They are the
//   sources' judgements of cause, not ours. Nearer steps are listed first.
// category: Time
// view: graph
// param event: entity = vietnam-laos-cambodia-affairs-commission-1949 | Event
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
