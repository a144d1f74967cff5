// Notes the revision, and makes any other load of the same data set wait until this transaction has ended.
MERGE (dataset:Dataset {id: $id})
SET dataset = {
  id: $id, title: $title, revision: $revision, loadedAt: datetime(),
  sources: $sources, passages: $passages, entities: $entities, relationships: $relationships
}
