// The sources, or the one with the given id, with how many of their paragraphs are cited and by how many facts:
// entities and relationships.
// needs: sources
MATCH (source:Source)
WHERE $id IS NULL OR source.id = $id
OPTIONAL MATCH (source)-[:HAS_PASSAGE]->(passage:Passage)
WITH source, collect(passage.id) AS ids
CALL (ids) {
  CALL (ids) {
    MATCH (entity:$any($model.entity))
    RETURN elementId(entity) AS fact, [id IN model.citations(entity) WHERE id IN ids] AS cited
    UNION ALL
    MATCH (:$any($model.entity))-[edge]->(:$any($model.entity))
    RETURN elementId(edge) AS fact, [id IN model.citations(edge) WHERE id IN ids] AS cited
  }
  UNWIND cited AS id
  RETURN count(DISTINCT id) AS passages, count(DISTINCT fact) AS facts
}
RETURN
  source.id AS id,
  coalesce(source.title, source.id) AS title,
  source.publication AS publication,
  source.published AS published,
  passages,
  facts
ORDER BY title, id
