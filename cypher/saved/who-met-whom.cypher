// title: Who met whom?
// description: Meetings that the sources report ("met"), and people who took part in the same event ("together"), who
//   need not have spoken or been there at the same time.
// category: Connections
// view: graph
// param who: entity = | Entity (optional)
// param evidence: met, together, both = both | Evidence
CALL () {
  CALL () {
    MATCH (:Entity {id: $who})-[meeting:MET]-(:Entity)
    RETURN meeting
    UNION
    WITH $who IS NULL AS everybody
    WHERE everybody
    MATCH (:Entity)-[meeting:MET]->(:Entity)
    RETURN meeting
  }
  WITH startNode(meeting) AS one, meeting, endNode(meeting) AS other
  OPTIONAL MATCH (one)-[:TOOK_PART_IN]->(occasion:Event)<-[:TOOK_PART_IN]-(other)
  RETURN 'met' AS evidence, one, other, occasion, meeting AS dated, [meeting] AS facts
  UNION
  CALL () {
    MATCH (who:Entity&Person {id: $who})-[part:TOOK_PART_IN]->(occasion:Event)<-[theirs:TOOK_PART_IN]-(other:Person)
    RETURN occasion, CASE WHEN who.id < other.id THEN [part, theirs] ELSE [theirs, part] END AS facts
    UNION
    WITH $who IS NULL AS everybody
    WHERE everybody
    MATCH (one:Person)-[part:TOOK_PART_IN]->(occasion:Event)<-[theirs:TOOK_PART_IN]-(other:Person)
    WHERE one.id < other.id
    RETURN occasion, [part, theirs] AS facts
  }
  WITH startNode(facts[0]) AS one, startNode(facts[1]) AS other, occasion, facts
  WHERE one <> other AND NOT EXISTS { (one)-[:MET]-(other) }
  RETURN 'together' AS evidence, one, other, occasion, occasion AS dated, facts
}
WITH evidence, one, other, occasion, dated, facts
WHERE $evidence IN [evidence, 'both']
RETURN dated.start AS when, one, other, evidence, occasion, facts
ORDER BY dated.startMin, one.name, other.name, occasion.name
// One more than is ever shown: an answer that is cut off says so.
LIMIT 1001
