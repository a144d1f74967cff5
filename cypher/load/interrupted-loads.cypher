// Which data sets are only half there, as their load was interrupted?
MATCH (dataset:Dataset)
WHERE dataset.loading IS NOT NULL
RETURN dataset.id AS id, dataset.title AS title, dataset.loading AS revision, dataset.loadingFrom AS loadedFrom,
       dataset.loadingPercent AS percent
ORDER BY id
