// title: Who headed a body, in order?
// description: Every known head of the body, earliest first, under each of its earlier and later names. "attested" are
//   the days on which the person was seen in office, never the first day. An empty "end" does not mean that
//   somebody is still in office, and a body may have had heads whom nothing here names. With a date, who is certain on it,
//   or else who is last known before it and next known after it; whoever the dates allow and no more is conceivable.
// category: Leaders and bodies
// view: timeline
// needs: headships, dates
// param body: entity:Body = central-commission-for-external-relations | Body
// param rank: head, deputy, both = head | Rank
// param at: date = | As of (optional)
MATCH (asked WHERE model.is(asked, $body)) (()-[:$any($model.renaming)]-()){0,12} (name:$any($model.entity))
WITH DISTINCT name
MATCH (person:$any($model.entity))-[fact:$any($model.leadership)]->(name)
WITH person, fact, name AS body, CASE WHEN type(fact) IN $model.headship THEN 'head' ELSE 'deputy' END AS office
WITH *, office = 'head' AS forOne
WHERE $rank IN [office, 'both']
CALL (fact) {
  UNWIND [model.startMax(fact), model.attestedMax(fact), model.endMax(fact)] AS day
  RETURN min(day) AS latestStart
}
CALL (fact) {
  UNWIND [model.startMin(fact), model.attestedMin(fact), model.endMin(fact)] AS day
  RETURN max(day) AS earliestEnd
}
CALL (latestStart, earliestEnd) {
  UNWIND [latestStart, earliestEnd] AS day
  RETURN min(day) AS first, max(day) AS last
}
WITH office, forOne, person, body, fact, first, last, latestStart, earliestEnd,
     CASE
       WHEN model.certain(fact, $at.min, $at.max)
       THEN 'certain'
       WHEN all(dated IN [fact, person, body]
         WHERE model.possible(dated, $at.min, $at.max))
       THEN 'possible'
       ELSE 'no'
     END AS answer
ORDER BY first, model.edgeId(fact)
WITH office, forOne, person, body, collect(fact) AS facts, collect(answer) AS answers,
     collect({person: model.id(person), latestStart: latestStart, earliestEnd: earliestEnd}) AS known,
     collect(first) + collect(CASE WHEN model.startMax(fact) IS NOT NULL THEN model.startMin(fact) END) AS firsts,
     collect(last) + collect(CASE WHEN model.endMin(fact) IS NOT NULL THEN model.endMax(fact) END) AS lasts,
     // "January 1973 or before" is known before, or in, that month; "1930 or after" in that year, or after.
     collect(CASE WHEN earliestEnd IS NULL THEN latestStart END) AS byThen,
     collect(CASE WHEN latestStart IS NULL THEN earliestEnd END) AS fromThen
CALL (person, body, firsts, lasts, byThen, fromThen) {
  // What bears no date lies within the lives of the person and the body.
  UNWIND [person, body] AS one
  WITH firsts, lasts, byThen, fromThen, max(model.startMin(one)) AS begun, min(model.endMax(one)) AS over
  WITH *, firsts = [] AND begun <= over AS isWithinLife
  WITH [day IN CASE WHEN isWithinLife THEN [over] ELSE lasts END WHERE day < $at.min]
         + [day IN byThen WHERE $at.max IS NULL OR day <= $at.max] AS daysBefore,
       [day IN CASE WHEN isWithinLife THEN [begun] ELSE firsts END WHERE day > $at.max]
         + [day IN fromThen WHERE $at.min IS NULL OR day >= $at.min] AS daysAfter
  UNWIND daysBefore + [null] AS last
  WITH daysAfter, max(last) AS before
  UNWIND daysAfter + [null] AS first
  RETURN before, min(first) AS after
}
WITH office, forOne, collect({
  person: person, body: body, facts: facts, before: before, after: after,
  isCertain: 'certain' IN answers, isPossible: 'possible' IN answers, known: known
}) AS tenures
CALL (tenures) {
  UNWIND tenures AS tenure
  WITH tenure WHERE NOT tenure.isCertain
  RETURN max(tenure.before) AS lastDay, min(tenure.after) AS nextDay
}
WITH office, forOne, tenures, lastDay, nextDay, forOne AND any(tenure IN tenures WHERE tenure.isCertain) AS isHeld,
     reduce(known = [], tenure IN tenures | known + tenure.known) AS known
UNWIND tenures AS tenure
WITH office, tenure.person AS person, tenure.body AS body, tenure.facts AS facts, tenure.before AS before,
     tenure.after AS after,
     CASE
       WHEN tenure.isCertain THEN 'certain'
       WHEN isHeld THEN null
       WHEN tenure.before = lastDay THEN 'last-known'
       WHEN tenure.after = nextDay THEN 'next-known'
       WHEN NOT tenure.isPossible THEN null
       WHEN forOne AND any(other IN tenures
         WHERE other.person = tenure.person AND (other.before = lastDay OR other.after = nextDay))
       THEN null
       // Nobody reaches the date across a day on which somebody else was certain.
       WHEN forOne AND any(other IN known WHERE other.person <> model.id(tenure.person)
         AND (other.earliestEnd > tenure.before AND other.latestStart < $at.min
           OR other.latestStart < tenure.after AND other.earliestEnd > $at.max))
       THEN null
       ELSE 'conceivable'
     END AS holding
WHERE $at IS NULL OR holding IS NOT NULL
WITH *, COUNT { MATCH (earlier:$any($model.entity)) ((one)-[:$any($model.renaming)]->(two)){1,12} (body) RETURN DISTINCT earlier } AS position
RETURN person AS model.leader(),
       office AS rank,
       model.role(facts[0]) AS role,
       body,
       [each IN facts WHERE model.start(each) IS NOT NULL | model.start(each)] AS start,
       [each IN facts WHERE model.attested(each) IS NOT NULL | model.attested(each)] AS attested,
       [each IN facts WHERE model.end(each) IS NOT NULL | model.end(each)] AS end,
       CASE WHEN $at IS NOT NULL THEN holding END AS holding,
       facts AS headships
ORDER BY
  position,
  reduce(first = null, each IN facts |
    coalesce(first, model.startMin(each), model.attestedMin(each), model.attestedMax(each), model.endMin(each), model.endMax(each))),
  model.called(model.leader()),
  rank
