// title: Who headed what on a date?
// description: For every body, under all its names, the head who is certain on that date; where nobody is, the one last
//   known before it and the one next known after it, with those days. "all" adds those whom the dates allow and no more
//   (conceivable). A certain head leaves no room for another, and nobody is conceivable across a day on which somebody
//   else was certainly the head.
// category: Leaders and bodies
// view: table
// needs: headships, dates
// param at: date = 1978-08-03 | Date
// param show: certain, known, all = known | Show
// param kind: $model.bodyKinds, any = any | Type of body
MATCH (body:$any($model.body))
WHERE EXISTS { (:$any($model.entity))-[:$any($model.headship)]->(body) }
CALL (body) {
  // A body under all its names is one office.
  MATCH (body) (()-[:$any($model.renaming)]-()){0,12} (name:$any($model.entity))
  RETURN min(model.id(name)) AS office
}
WITH office, true AS forOne, collect(body) AS bodies
WHERE $kind = 'any' OR any(body IN bodies WHERE $kind IN labels(body))
// One office after the other, so that of each no more is kept than is shown.
CALL (office, forOne, bodies) {
  UNWIND bodies AS body
  MATCH (person:$any($model.entity))-[fact:$any($model.headship)]->(body)
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
  WHERE ($kind = 'any' OR $kind IN labels(body))
    AND holding IN CASE $show
      WHEN 'certain' THEN ['certain']
      WHEN 'known' THEN ['certain', 'last-known', 'next-known']
      ELSE ['certain', 'last-known', 'next-known', 'conceivable']
    END
  RETURN holding, person, body, facts, before, after
}
RETURN holding,
       person AS model.leader(),
       model.role(facts[0]) AS role,
       body,
       [each IN facts WHERE model.attested(each) IS NOT NULL | model.attested(each)] AS attested,
       before AS `known before`,
       after AS `known after`,
       facts AS headships
ORDER BY
  CASE holding WHEN 'certain' THEN 0 WHEN 'conceivable' THEN 2 ELSE 1 END,
  model.called(body),
  coalesce(before, after),
  model.called(model.leader())
// One more than is ever shown: an answer that is cut off says so.
LIMIT 1001
