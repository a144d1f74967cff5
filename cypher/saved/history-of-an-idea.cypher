// title: Who put forward, developed or wrote about an idea?
// description: Every congress, body, person, document and event related to the idea, in order of time where a date is
//   known. "when" is the date of the fact, otherwise that of the congress, document or event.
// category: Congresses and ideas
// view: graph
// param idea: entity:Concept = three-pillars | Idea
MATCH (idea:Entity&Concept {id: $idea})-[relationship]-(other:Entity)
WITH idea, relationship, other,
     CASE
       WHEN relationship.start IS NOT NULL OR relationship.attested IS NOT NULL THEN relationship
       WHEN other:Congress OR other:Document OR other:Event THEN other
     END AS dated
RETURN coalesce(dated.start, dated.attested) AS when,
       startNode(relationship) AS from,
       relationship,
       endNode(relationship) AS to,
       relationship.summary AS summary
ORDER BY coalesce(dated.startMin, dated.attestedMin, dated.startMax), other.name, relationship.id
// One more than is ever shown: an answer that is cut off says so.
LIMIT 1001
