// title: Which posts did a person hold?
// description: Every body that the person headed, deputy headed or belonged to, with the office as the source words
//   it. "attested" is a day on which a source shows the person in office. Posts without any date come last, because
//   their place in the order is unknown. With a date, only posts certainly or possibly held on it.
// category: Leaders and bodies
// view: timeline
// param person: entity:Person = xuan-thuy | Person
// param at: date = | As of (optional)
MATCH (person:Person {id: $person})-[post:HEADED|DEPUTY_HEADED|MEMBER_OF]->(body:Body)
WITH person, post, body,
     CASE
       WHEN $at IS NULL THEN null
       WHEN any(day IN [post.startMax, post.attestedMax, post.endMax] WHERE day <= $at.max)
        AND any(day IN [post.startMin, post.attestedMin, post.endMin] WHERE day >= $at.min)
       THEN 'certain'
       WHEN all(dated IN [post, body]
         WHERE ($at.max IS NULL OR dated.startMin IS NULL OR dated.startMin <= $at.max)
           AND ($at.min IS NULL OR dated.endMax IS NULL OR dated.endMax >= $at.min))
       THEN 'possible'
       ELSE 'no'
     END AS answer
WHERE coalesce(answer, 'possible') <> 'no'
RETURN person,
       post.role AS role,
       body,
       post.start AS start,
       post.attested AS attested,
       post.end AS end,
       answer,
       post.summary AS summary,
       post
ORDER BY coalesce(post.startMin, post.attestedMin, post.attestedMax, post.endMin, post.endMax), body.name, post.id
