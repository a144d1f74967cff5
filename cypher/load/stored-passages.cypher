// The passages that a data set holds, each with the source that it hangs from.
MATCH (source:Source {dataset: $dataset})-[:HAS_PASSAGE]->(passage:Passage {dataset: $dataset})
RETURN passage.id AS id, source.id AS source, labels(passage) AS labels, properties(passage) AS properties
