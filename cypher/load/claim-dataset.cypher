// Notes what the data set is and its revision, and makes any other load of the same data set wait until this transaction
// has ended. Answers what was known of it before.
MERGE (dataset:Dataset {id: $id})
WITH dataset, properties(dataset) AS before
SET dataset = {
  id: $id, title: $title, licence: $licence, description: $description,
  revision: $revision, loadedAt: datetime(), loadedFrom: $loadedFrom,
  borrowed: before.borrowed, provedBy: $provedBy,
  besideOtherData: CASE WHEN $besideOtherData OR before.besideOtherData THEN true END,
  sources: $sources, passages: $passages, entities: $entities, relationships: $relationships
}
RETURN before.title AS title, before.loadedFrom AS loadedFrom, before.loading AS loading, before.revision AS revision,
       toString(before.loadedAt) AS loadedAt
