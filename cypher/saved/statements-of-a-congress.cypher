// title: What did a congress say?
// description: Every idea that the congress stated or adopted, with what it said about it in our words. A missing idea
//   may still have been discussed: only what the sources report is recorded.
// category: Congresses and ideas
// view: graph
// param congress: entity:Congress = cpv-congress-13 | Congress
// choices congress: MATCH (congress:Congress)
//   WHERE EXISTS { (congress)-[:STATED|ADOPTED]->(:Entity) }
//   RETURN congress ORDER BY congress.startMin, congress.name
MATCH (congress:Entity&Congress {id: $congress})-[statement:STATED|ADOPTED]->(idea:Entity)
RETURN congress,
       congress.start AS held,
       idea,
       idea.classification AS sort,
       coalesce(statement.summary, idea.summary) AS said,
       statement
ORDER BY sort, idea.name, statement.id
