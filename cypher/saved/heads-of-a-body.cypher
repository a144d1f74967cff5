// title: Who headed a body, in order?
// description: Every known head of the body, earliest first, under each of its earlier and later names. "attested" are
//   the days on which sources show the person in office, never the first day. An empty "end" does not mean that
//   somebody is still in office, and a body may have had heads whom no source names. With a date, who is certain on it,
//   or else who is last known before it and next known after it; whoever the dates allow and no more is conceivable.
// category: Leaders and bodies
// view: timeline
// param body: entity:Body = central-commission-for-external-relations | Body
// param rank: head, deputy, both = head | Rank
// param at: date = | As of (optional)
MATCH (:Entity&Body {id: $body})-[:RENAMED_TO*0..12]-(name:Body)
WITH DISTINCT name
MATCH (person:Person)-[fact:HEADED|DEPUTY_HEADED]->(name)
WITH person, fact, name AS body, CASE type(fact) WHEN 'HEADED' THEN 'head' ELSE 'deputy' END AS office
WITH *, office = 'head' AS forOne
WHERE $rank IN [office, 'both']
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
WHERE $at IS NULL OR holding IS NOT NULL
WITH *, COUNT { MATCH (earlier:Body)-[:RENAMED_TO*1..12]->(body) RETURN DISTINCT earlier } AS position
RETURN person AS leader,
       office AS rank,
       facts[0].role AS role,
       body,
       [fact IN facts WHERE fact.start IS NOT NULL | fact.start] AS start,
       [fact IN facts WHERE fact.attested IS NOT NULL | fact.attested] AS attested,
       [fact IN facts WHERE fact.end IS NOT NULL | fact.end] AS end,
       CASE WHEN $at IS NOT NULL THEN holding END AS holding,
       facts AS headships
ORDER BY
  position,
  reduce(first = null, fact IN facts |
    coalesce(first, fact.startMin, fact.attestedMin, fact.attestedMax, fact.endMin, fact.endMax)),
  leader.name,
  rank
