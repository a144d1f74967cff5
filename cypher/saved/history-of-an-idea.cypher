// title: Who put forward, developed or wrote about an idea?
// description: Every congress, body, person, document and event related to the idea, in order of time where a date is
//   known. "when" is the date of the fact, otherwise that of the congress, document or event.
// category: Congresses and ideas
// view: graph
// param idea: entity:Concept = three-pillars | Idea
MATCH (idea:Concept {id: $idea})-[tie]-(other:Entity)
WITH idea, tie, other,
     CASE
       WHEN tie.start IS NOT NULL OR tie.attested IS NOT NULL THEN tie
       WHEN other:Congress OR other:Document OR other:Event THEN other
     END AS dated
RETURN coalesce(dated.start, dated.attested) AS when,
       startNode(tie) AS from,
       tie,
       endNode(tie) AS to,
       tie.summary AS summary
ORDER BY coalesce(dated.startMin, dated.attestedMin, dated.startMax), other.name, tie.id
// One more than is ever shown: an answer that is cut off says so.
LIMIT 1001
