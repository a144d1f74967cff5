// The data sets that are loaded.
// needs: datasets
MATCH (dataset:Dataset)
RETURN dataset.id AS id, coalesce(dataset.title, dataset.id) AS title, coalesce(dataset.revision, '') AS revision
ORDER BY id
