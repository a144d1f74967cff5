// title: Which documents come from, or speak of, somebody or something?
// description: Resolutions, directives, agreements, books and articles, each with what ties it to the person, body,
//   idea or event: "from" whoever issued, adopted, wrote or published it, "about" whatever it treats of, states or
//   guides. A document is dated as printed.
// category: Congresses and ideas
// view: table
// param who: entity = vietnam | From or about whom or what
// param side: from, about, both = both | Which documents
MATCH (entity:Entity {id: $who})-[tie]-(document:Document)
WITH entity, document, tie, CASE startNode(tie) WHEN entity THEN 'from' ELSE 'about' END AS side
WHERE $side IN [side, 'both']
RETURN document,
       document.classification AS sort,
       document.start AS date,
       side,
       tie,
       entity,
       coalesce(tie.summary, document.summary) AS summary
ORDER BY document.startMin, document.name, tie.id
// One more than is ever shown: an answer that is cut off says so.
LIMIT 1001
