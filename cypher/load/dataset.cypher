// Which revision of a data set is loaded?
MATCH (dataset:Dataset {id: $id})
RETURN dataset.revision AS revision,
       dataset.sources AS sources, dataset.passages AS passages,
       dataset.entities AS entities, dataset.relationships AS relationships
