// title: What relations did a country or party have?
// description: Relations, normalized relations, support and opposition, from either side, as the sources report them. A
//   relationship without dates existed at some unknown time; a missing one is only not reported. With a date, only
//   relationships that certainly or possibly held on it.
// category: Countries and organizations
// view: graph
// param body: entity:Body = vietnam | Country, party or organization
// param kind: relations, normalized, supported, opposed, all = all | Type of relationship
// param at: date = | As of (optional)
MATCH (body:Entity&Body {id: $body})-[relationship:RELATIONS_WITH|NORMALIZED_RELATIONS_WITH|SUPPORTED|OPPOSED]-(other:Body)
WITH body, relationship, other,
     CASE type(relationship)
       WHEN 'RELATIONS_WITH' THEN 'relations'
       WHEN 'NORMALIZED_RELATIONS_WITH' THEN 'normalized'
       WHEN 'SUPPORTED' THEN 'supported'
       ELSE 'opposed'
     END AS kind,
     CASE
       WHEN $at IS NULL THEN null
       WHEN any(day IN [relationship.startMax, relationship.attestedMax, relationship.endMax] WHERE day <= $at.max)
        AND any(day IN [relationship.startMin, relationship.attestedMin, relationship.endMin] WHERE day >= $at.min)
       THEN 'certain'
       WHEN all(dated IN [body, relationship, other]
         WHERE ($at.max IS NULL OR dated.startMin IS NULL OR dated.startMin <= $at.max)
           AND ($at.min IS NULL OR dated.endMax IS NULL OR dated.endMax >= $at.min))
       THEN 'possible'
       ELSE 'no'
     END AS answer
WHERE $kind IN [kind, 'all'] AND coalesce(answer, 'possible') <> 'no'
RETURN kind,
       startNode(relationship) AS from,
       relationship,
       endNode(relationship) AS to,
       coalesce(relationship.role, relationship.summary) AS terms,
       relationship.start AS start,
       relationship.end AS end,
       answer
ORDER BY kind, relationship.startMin, other.name, relationship.id
// One more than is ever shown: an answer that is cut off says so.
LIMIT 1001
