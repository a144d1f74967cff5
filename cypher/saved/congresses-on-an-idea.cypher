// title: What did each congress say about an idea?
// description: The congresses of a party in order, each with what it said about the idea. An empty "said" means that
//   the sources report nothing, not that the congress was silent. Congresses without a date come last.
// category: Congresses and ideas
// view: timeline
// param idea: entity:Concept = three-pillars | Idea
// param party: entity:Party = communist-party-of-vietnam | Party
MATCH (idea:Entity&Concept {id: $idea})
MATCH (:Entity&Party {id: $party})-[:CONVENED]->(congress:Congress)
OPTIONAL MATCH (congress)-[statement:STATED|ADOPTED]->(idea)
RETURN congress, congress.start AS held, statement.summary AS said, idea, statement
ORDER BY congress.startMin, congress.ordinal, congress.name, statement.id
