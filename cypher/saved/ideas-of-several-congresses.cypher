// title: Which ideas did a party's congresses come back to?
// description: Ideas that several congresses of the party stated or adopted, with these congresses in order and what
//   each said. A congress counts once, however often it spoke of the idea. What came between two congresses, and
//   whether they meant the same by it, is for the reader to judge.
// category: Congresses and ideas
// view: graph
// param party: entity:Party = communist-party-of-vietnam | Party
// param least: integer = 2 | At least so many congresses
MATCH (:Entity&Party {id: $party})-[:CONVENED]->(congress:Congress)-[statement:STATED|ADOPTED]->(idea:Concept)
WITH DISTINCT idea, congress, statement
ORDER BY congress.startMin, congress.ordinal, congress.name, statement.id
WITH idea, collect(DISTINCT congress) AS congresses, collect(statement) AS statements
WHERE size(congresses) >= $least
RETURN idea,
       idea.classification AS sort,
       congresses,
       head(congresses).start AS first,
       last(congresses).start AS latest,
       statements,
       [statement IN statements WHERE statement.summary IS NOT NULL |
         startNode(statement).name + ': ' + statement.summary] AS said
ORDER BY size(congresses) DESC, head(congresses).startMin, idea.name, idea.id
// One more than is ever shown: an answer that is cut off says so.
LIMIT 1001
