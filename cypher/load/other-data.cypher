// Whether a data set would come among data that is none of ours: something is there, but no data set was loaded, other than
// among such data. Where the data set itself was loaded before, that was asked for then.
RETURN EXISTS { MATCH (node) WHERE NOT node:RemovedDataset }
  AND NOT EXISTS {
    MATCH (dataset:Dataset)
    WHERE dataset.revision IS NOT NULL AND dataset.loadedAt IS NOT NULL
      AND (dataset.id = $id OR dataset.besideOtherData IS NULL)
  } AS other
