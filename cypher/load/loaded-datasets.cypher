// The data sets that are loaded, with what is known of each.
MATCH (dataset:Dataset)
WHERE dataset.revision IS NOT NULL AND dataset.loadedAt IS NOT NULL
RETURN dataset.id AS id, coalesce(dataset.title, dataset.id) AS title, dataset.licence AS licence,
       dataset.description AS description, dataset.revision AS revision,
       toString(dataset.loadedAt) AS loadedAt, dataset.loadedFrom AS loadedFrom,
       coalesce(dataset.sources, 0) AS sources, coalesce(dataset.passages, 0) AS passages,
       coalesce(dataset.entities, 0) AS entities, coalesce(dataset.relationships, 0) AS relationships
ORDER BY id
