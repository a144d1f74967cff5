// title: With whom did a country have several kinds of relations?
// description: An opponent with whom the country came to have relations, a supporter with whom it normalized them, an
//   organization that it dealt with and joined. Of each, the kinds and the facts in order of time; those without a date
//   come last, because their place in the order is unknown.
// category: Countries and organizations
// view: graph
// param body: entity:Body = vietnam | Country, party or organization
// param opposed: boolean = false | Only where one opposed the other
MATCH (body:Entity&Body {id: $body})
  -[fact:RELATIONS_WITH|NORMALIZED_RELATIONS_WITH|SUPPORTED|OPPOSED|JOINED|CO_FOUNDED]-(other:Body)
WITH body, other, fact,
     CASE type(fact)
       WHEN 'RELATIONS_WITH' THEN 'relations'
       WHEN 'NORMALIZED_RELATIONS_WITH' THEN 'normalized'
       WHEN 'CO_FOUNDED' THEN 'co-founded'
       ELSE toLower(type(fact))
     END AS kind
ORDER BY fact.startMin, fact.id
WITH body, other, collect(DISTINCT kind) AS kinds, collect(fact) AS facts
WHERE size(kinds) > 1 AND (NOT $opposed OR 'opposed' IN kinds)
RETURN other,
       kinds,
       [fact IN facts WHERE fact.start IS NOT NULL | fact.start] AS start,
       [fact IN facts WHERE fact.role IS NOT NULL OR fact.summary IS NOT NULL | coalesce(fact.role, fact.summary)] AS terms,
       facts
ORDER BY other.name, other.id
// One more than is ever shown: an answer that is cut off says so.
LIMIT 1001
