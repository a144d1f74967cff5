// title: Who met whom?
// description: Meetings that the sources report ("met"), and people who took part in the same event ("together"), who
//   need not have spoken or been there at the same time.
// category: Connections
// view: graph
// param who: entity = | Entity (optional)
// param evidence: met, together, both = both | Evidence
CALL () {
  MATCH (one:Entity)-[meeting:MET]->(other:Entity)
  OPTIONAL MATCH (one)-[:TOOK_PART_IN]->(occasion:Event)<-[:TOOK_PART_IN]-(other)
  RETURN 'met' AS evidence, one, other, occasion, meeting AS dated, [meeting] AS facts
  UNION
  MATCH (one:Person)-[part:TOOK_PART_IN]->(occasion:Event)<-[`other part`:TOOK_PART_IN]-(other:Person)
  WHERE one.id < other.id AND NOT EXISTS { (one)-[:MET]-(other) }
  RETURN 'together' AS evidence, one, other, occasion, occasion AS dated, [part, `other part`] AS facts
}
WITH evidence, one, other, occasion, dated, facts
WHERE $evidence IN [evidence, 'both']
  AND ($who IS NULL OR $who IN [one.id, other.id])
RETURN dated.start AS when, one, other, evidence, occasion, facts
ORDER BY dated.startMin, one.name, other.name, occasion.name
// One more than is ever shown: an answer that is cut off says so.
LIMIT 1001
