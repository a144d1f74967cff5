// title: Which posts did a person hold?
// description: Every body that the person headed, deputy headed or belonged to, with the office as it is worded
//   there. "attested" are the days on which the person was seen in office. Posts without any date come last, because
//   their place in the order is unknown. With a date, whether the person is certain to have held the post on it, or is
//   the last or the next known to have held it, or is merely conceivable; posts that somebody else held then are left out.
// category: Leaders and bodies
// view: timeline
// needs: headships, dates
// param person: entity:Person = xuan-thuy | Person
// param at: date = | As of (optional)
MATCH (asked WHERE model.is(asked, $person))-[post:$any($model.leadership)|$any($model.membership)]->(held:$any($model.body))
CALL (post, held) {
  // An office for one leaves no room for another: whoever else headed the body, under any of its names, counts.
  WITH * WHERE type(post) IN $model.headship
  MATCH (held) (()-[:$any($model.renaming)]-()){0,12} (body:$any($model.entity))
  WITH DISTINCT body
  MATCH (person:$any($model.entity))-[fact:$any($model.headship)]->(body)
  RETURN person, fact, body
UNION
  WITH * WHERE NOT type(post) IN $model.headship
  RETURN model.from(post) AS person, post AS fact, held AS body
}
WITH DISTINCT person, fact, body
CALL (body) {
  MATCH (body) (()-[:$any($model.renaming)]-()){0,12} (name:$any($model.entity))
  RETURN min(model.id(name)) AS line
}
WITH *, type(fact) + ' ' + line AS office, type(fact) IN $model.headship AS forOne
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
WHERE model.id(person) = $person AND ($at IS NULL OR holding IS NOT NULL)
RETURN person,
       model.role(facts[0]) AS role,
       body,
       [each IN facts WHERE model.start(each) IS NOT NULL | model.start(each)] AS start,
       [each IN facts WHERE model.attested(each) IS NOT NULL | model.attested(each)] AS attested,
       [each IN facts WHERE model.end(each) IS NOT NULL | model.end(each)] AS end,
       CASE WHEN $at IS NOT NULL THEN holding END AS holding,
       [each IN facts WHERE model.summary(each) IS NOT NULL | model.summary(each)] AS summary,
       facts AS posts
ORDER BY
  reduce(first = null, each IN facts |
    coalesce(first, model.startMin(each), model.attestedMin(each), model.attestedMax(each), model.endMin(each), model.endMax(each))),
  model.called(body),
  model.edgeId(facts[0])
