// The sources that a data set holds.
MATCH (source:Source {dataset: $dataset})
RETURN source.id AS id, labels(source) AS labels, properties(source) AS properties
