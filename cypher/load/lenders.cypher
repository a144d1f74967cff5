// What the graph has by ids that another data set points to, and which data sets are loaded.
RETURN COLLECT { MATCH (dataset:Dataset) WHERE dataset.revision IS NOT NULL RETURN dataset.id } AS loaded,
  COLLECT {
    UNWIND $ids AS id
    MATCH (entity:Entity {id: id})
    RETURN {id: id, dataset: entity.dataset, labels: labels(entity)}
  } AS lenders
