// title: Who headed what on a date?
// description: "certain" if every reading of the dates has the person in office on that date, "possible" if some have.
//   Somebody attested once is possible on any other day on which the body may have existed. Nobody is left out for lack
//   of a date, so one body may have several possible heads.
// category: Leaders and bodies
// view: table
// param at: date = 1978-08-03 | Date
// param answer: certain, possible, both = both | Certainty
// param kind: Commission, Organization, Party, Country, InternationalOrganization, any = any | Type of body
MATCH (leader:Person)-[headship:HEADED]->(body:Body)
WHERE $kind = 'any' OR $kind IN labels(body)
WITH leader, headship, body,
     CASE
       WHEN any(day IN [headship.startMax, headship.attestedMax, headship.endMax] WHERE day <= $at.max)
        AND any(day IN [headship.startMin, headship.attestedMin, headship.endMin] WHERE day >= $at.min)
       THEN 'certain'
       WHEN all(dated IN [headship, body]
         WHERE ($at.max IS NULL OR dated.startMin IS NULL OR dated.startMin <= $at.max)
           AND ($at.min IS NULL OR dated.endMax IS NULL OR dated.endMax >= $at.min))
       THEN 'possible'
       ELSE 'no'
     END AS answer
WHERE answer <> 'no'
WITH leader, headship, body, answer
ORDER BY answer, headship.startMin, headship.attestedMin, headship.id
WITH leader, body, min(answer) AS answer, collect(headship) AS headships
WHERE $answer IN [answer, 'both']
RETURN answer,
       leader,
       headships[0].role AS role,
       body,
       [headship IN headships WHERE headship.attested IS NOT NULL | headship.attested] AS attested,
       headships
ORDER BY answer, body.name, leader.name
// One more than is ever shown: an answer that is cut off says so.
LIMIT 1001
