// A body and, when its lineage is asked for, every body that it came from or that came of it: each with the
// shortest way there, and how many steps earlier (negative) or later it stands.
MATCH (body:Entity {id: $id})
CALL (body) {
  RETURN body AS stage, [] AS via, 0 AS position
  UNION ALL
  MATCH path = (body)-[:RENAMED_TO|SPLIT_INTO|MERGED_INTO|TRANSFERRED_TO*1..12]->(stage:Entity)
  WHERE $lineage AND stage <> body
  RETURN stage, relationships(path) AS via, length(path) AS position
  UNION ALL
  MATCH path = (stage:Entity)-[:RENAMED_TO|SPLIT_INTO|MERGED_INTO|TRANSFERRED_TO*1..12]->(body)
  WHERE $lineage AND stage <> body
  RETURN stage, relationships(path) AS via, -length(path) AS position
}
WITH stage, via, position
ORDER BY size(via), position DESC, [step IN via | step.id]
WITH stage, head(collect({via: via, position: position})) AS nearest
RETURN stage, nearest.via AS via, nearest.position AS position
ORDER BY position, stage.startMin, stage.name, stage.id
