// title: Who was a friend or an enemy of a country's friends and enemies?
// description: Friends are those of whom one supported the other, enemies those of whom one opposed the other. An enemy
//   in common made nobody an ally: "between the two" lists what the sources say of the country and the other themselves.
//   With a date, only friends and enemies who were so or may have been on it.
// category: Countries and organizations
// view: graph
// param body: entity:Body = vietnam | Country, party or organization
// param at: date = | As of (optional)
MATCH (body:Entity&Body {id: $body})-[near:SUPPORTED|OPPOSED]-(through:Body)-[far:SUPPORTED|OPPOSED]-(other:Body)
WHERE other <> body
  AND all(relationship IN [near, far]
    WHERE all(dated IN [startNode(relationship), relationship, endNode(relationship)]
        WHERE ($at.max IS NULL OR dated.startMin IS NULL OR dated.startMin <= $at.max)
          AND ($at.min IS NULL OR dated.endMax IS NULL OR dated.endMax >= $at.min))
      OR any(day IN [relationship.startMax, relationship.attestedMax, relationship.endMax] WHERE day <= $at.max)
        AND any(day IN [relationship.startMin, relationship.attestedMin, relationship.endMin] WHERE day >= $at.min))
WITH body, near, through, far, other,
     CASE type(far) WHEN 'SUPPORTED' THEN 'friend' ELSE 'enemy' END
     + CASE type(near) WHEN 'SUPPORTED' THEN ' of a friend' ELSE ' of an enemy' END AS how
ORDER BY near.id, far.id
WITH body, through, other, how, collect(DISTINCT near) AS near, collect(DISTINCT far) AS far
RETURN other,
       how,
       through,
       far AS `other relationships`,
       body,
       near AS relationships,
       COLLECT {
         MATCH (body)-[direct:SUPPORTED|OPPOSED|RELATIONS_WITH|NORMALIZED_RELATIONS_WITH]-(other)
         RETURN direct ORDER BY direct.id
       } AS `between the two`
ORDER BY how, other.name, through.name, other.id, through.id
// One more than is ever shown: an answer that is cut off says so.
LIMIT 1001
