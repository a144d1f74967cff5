// title: Which documents come from, or are about, somebody or something?
// description: Resolutions, directives, agreements, books and articles, with what ties each to the person, body, idea or
//   event. A document that the sources merely cite without saying of what it treats is found with its author only.
// category: Congresses and ideas
// view: table
// param about: entity = party-central-committee | From or about whom or what
// param side: from, about, both = both | Which documents
MATCH (entity:Entity {id: $about})
CALL (entity) {
  MATCH (entity)-[tie:ISSUED|ADOPTED|WROTE|PUBLISHED]->(document:Document)
  RETURN 'from' AS side, document, tie
  UNION
  MATCH (entity)<-[tie:ABOUT|CITES]-(document:Document)
  RETURN 'about' AS side, document, tie
}
WITH entity, side, document, tie
WHERE $side IN [side, 'both']
RETURN document,
       document.classification AS sort,
       document.start AS date,
       CASE type(tie)
         WHEN 'ISSUED' THEN 'issued by'
         WHEN 'ADOPTED' THEN 'adopted by'
         WHEN 'WROTE' THEN 'written by'
         WHEN 'PUBLISHED' THEN 'published by'
         WHEN 'CITES' THEN 'cites'
         ELSE 'about'
       END AS how,
       entity,
       coalesce(tie.summary, document.summary) AS summary,
       tie
ORDER BY document.startMin, document.name, how, tie.id
