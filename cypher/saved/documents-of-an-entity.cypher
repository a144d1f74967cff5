// title: Which documents are by or about an entity?
// description: Resolutions, directives, agreements, books and articles, each with its relationship to the person, body,
//   idea or event: "from" lists what the entity issued, adopted, wrote or published, "about" what deals with it.
//   Documents are dated as printed.
// category: Congresses and ideas
// view: table
// param who: entity = vietnam | Entity
// param side: from, about, both = both | Documents
MATCH (entity:Entity {id: $who})-[relationship]-(document:Document)
WITH entity, document, relationship, CASE startNode(relationship) WHEN entity THEN 'from' ELSE 'about' END AS side
WHERE $side IN [side, 'both']
RETURN document,
       document.classification AS sort,
       document.start AS date,
       side,
       relationship,
       entity,
       coalesce(relationship.summary, document.summary) AS summary
ORDER BY document.startMin, document.name, relationship.id
// One more than is ever shown: an answer that is cut off says so.
LIMIT 1001
