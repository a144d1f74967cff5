// Which revision of a data set is loaded, and where from?
MATCH (dataset:Dataset {id: $id})
RETURN dataset.revision AS revision, dataset.title AS title, dataset.loadedFrom AS loadedFrom,
       dataset.loading AS loading, toString(dataset.loadedAt) AS loadedAt, dataset.provedBy AS provedBy,
       dataset.sources AS sources, dataset.passages AS passages,
       dataset.entities AS entities, dataset.relationships AS relationships
