// The sources, or the one with the given id, with how many of their paragraphs are cited, by how many facts and by how
// many entities.
// needs: sources
MATCH (source:Source)
WHERE $id IS NULL OR source.id = $id
OPTIONAL MATCH (source)-[:HAS_PASSAGE]->(passage:Passage)
WITH source, collect(passage.id) AS ids
CALL (ids) {
  CALL (ids) {
    MATCH (entity:$any($model.entity))
    RETURN elementId(entity) AS entity, null AS fact, [id IN model.citations(entity) WHERE id IN ids] AS cited
    UNION ALL
    MATCH (:$any($model.entity))-[edge]->(:$any($model.entity))
    RETURN null AS entity, elementId(edge) AS fact, [id IN model.citations(edge) WHERE id IN ids] AS cited
  }
  UNWIND cited AS id
  RETURN count(DISTINCT id) AS passages, count(DISTINCT fact) AS facts, count(DISTINCT entity) AS entities
}
RETURN
  source.id AS id,
  coalesce(source.title, source.id) AS title,
  source.publication AS publication,
  source.published AS published,
  coalesce(source.short, source.id) AS short,
  passages,
  facts,
  entities
ORDER BY title, id
