// title: Which bodies have no known head?
// description: Bodies for which no source names a head. "otherwise" lists those who headed the same body under an
//   earlier or later name. This shows what the sources leave out, not that the body had no head.
// category: Leaders and bodies
// view: table
// param kind: Commission, Organization, Party, InternationalOrganization, any = Commission | Type of body
MATCH (body:$(CASE $kind WHEN 'any' THEN 'Body' ELSE $kind END))
WHERE NOT body:Country
  AND NOT EXISTS { (:Person)-[:HEADED]->(body) }
OPTIONAL MATCH (body)-[:RENAMED_TO*1..12]-(stage:Body)
WITH DISTINCT body, stage
OPTIONAL MATCH (stage)<-[:HEADED]-(leader:Person)
WITH DISTINCT body, leader.name AS leader
ORDER BY leader
WITH body, collect(leader) AS otherwise
RETURN body,
       body.start AS start,
       body.end AS end,
       COUNT { (body)--(:Entity) } AS relationships,
       otherwise
ORDER BY relationships DESC, body.name
// One more than is ever shown: an answer that is cut off says so.
LIMIT 1001
