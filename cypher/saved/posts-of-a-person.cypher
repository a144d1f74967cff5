// title: Which posts did a person hold?
// description: Every body that the person headed, deputy headed or belonged to, with the office as the source words it.
//   A day in "seen" is a day on which a source shows the person in office. Posts without any date come last; where
//   they belong in the order is not known.
// category: Leaders and bodies
// view: timeline
// param person: entity:Person = xuan-thuy | Which person
MATCH (person:Person {id: $person})-[post:HEADED|DEPUTY_HEADED|MEMBER_OF]->(body:Body)
RETURN person,
       post.role AS role,
       body,
       post.start AS start,
       post.attested AS seen,
       post.end AS end,
       post.summary AS summary,
       post
ORDER BY coalesce(post.startMin, post.attestedMin, post.attestedMax, post.endMin, post.endMax), body.name, role
