// title: Who headed what on a date?
// description: For every body, under all its names, the head who is certain on that date; where nobody is, the one last
//   known before it and the one next known after it, with those days. "all" adds those whom the dates allow and no more
//   (conceivable). A certain head leaves no room for another, and nobody is conceivable across a day on which somebody
//   else was certainly the head.
// category: Leaders and bodies
// view: table
// param at: date = 1978-08-03 | Date
// param show: certain, known, all = known | Show
// param kind: Commission, Organization, Party, Country, InternationalOrganization, any = any | Type of body
MATCH (body:Body)
WHERE EXISTS { (:Person)-[:HEADED]->(body) }
CALL (body) {
  // A body under all its names is one office.
  MATCH (body)-[:RENAMED_TO*0..12]-(name:Body)
  RETURN min(name.id) AS office
}
WITH office, true AS forOne, collect(body) AS bodies
WHERE $kind = 'any' OR any(body IN bodies WHERE $kind IN labels(body))
// One office after the other, so that of each no more is kept than is shown.
CALL (office, forOne, bodies) {
  UNWIND bodies AS body
  MATCH (person:Person)-[fact:HEADED]->(body)
  CALL (fact) {
    UNWIND [fact.startMax, fact.attestedMax, fact.endMax] AS day
    RETURN min(day) AS latestStart
  }
  CALL (fact) {
    UNWIND [fact.startMin, fact.attestedMin, fact.endMin] AS day
    RETURN max(day) AS earliestEnd
  }
  CALL (latestStart, earliestEnd) {
    UNWIND [latestStart, earliestEnd] AS day
    RETURN min(day) AS first, max(day) AS last
  }
  WITH office, forOne, person, body, fact, first, last, latestStart, earliestEnd,
       CASE
         WHEN any(day IN [fact.startMax, fact.attestedMax, fact.endMax] WHERE day <= $at.max)
          AND any(day IN [fact.startMin, fact.attestedMin, fact.endMin] WHERE day >= $at.min)
         THEN 'certain'
         WHEN all(dated IN [fact, person, body]
           WHERE ($at.max IS NULL OR dated.startMin IS NULL OR dated.startMin <= $at.max)
             AND ($at.min IS NULL OR dated.endMax IS NULL OR dated.endMax >= $at.min))
         THEN 'possible'
         ELSE 'no'
       END AS answer
  ORDER BY first, fact.id
  WITH office, forOne, person, body, collect(fact) AS facts, collect(answer) AS answers,
       collect({person: person.id, latestStart: latestStart, earliestEnd: earliestEnd}) AS known,
       collect(first) + collect(CASE WHEN fact.startMax IS NOT NULL THEN fact.startMin END) AS firsts,
       collect(last) + collect(CASE WHEN fact.endMin IS NOT NULL THEN fact.endMax END) AS lasts,
       // "January 1973 or before" is known before, or in, that month; "1930 or after" in that year, or after.
       collect(CASE WHEN earliestEnd IS NULL THEN latestStart END) AS byThen,
       collect(CASE WHEN latestStart IS NULL THEN earliestEnd END) AS fromThen
  CALL (person, body, firsts, lasts, byThen, fromThen) {
    // What bears no date lies within the lives of the person and the body.
    UNWIND [person, body] AS one
    WITH firsts, lasts, byThen, fromThen, max(one.startMin) AS begun, min(one.endMax) AS over
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
         WHEN forOne AND any(other IN known WHERE other.person <> tenure.person.id
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
       person AS leader,
       facts[0].role AS role,
       body,
       [fact IN facts WHERE fact.attested IS NOT NULL | fact.attested] AS attested,
       before AS `known before`,
       after AS `known after`,
       facts AS headships
ORDER BY
  CASE holding WHEN 'certain' THEN 0 WHEN 'conceivable' THEN 2 ELSE 1 END,
  body.name,
  coalesce(before, after),
  leader.name
// One more than is ever shown: an answer that is cut off says so.
LIMIT 1001
