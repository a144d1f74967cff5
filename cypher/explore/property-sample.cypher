// Of up to two hundred labels and the first few hundred nodes of each: which properties hold texts, on how many nodes, how
// many different ones, and the beginnings of some. From this it is guessed what nodes are called.
CALL db.labels() YIELD label
WITH label LIMIT 200
CALL (label) {
  MATCH (node:$(label))
  WITH node LIMIT $limit
  WITH collect(node) AS nodes
  UNWIND nodes AS node
  UNWIND keys(node) AS property
  WITH size(nodes) AS sampled, property, node[property] AS value
  WHERE value IS :: STRING NOT NULL AND value <> ''
  WITH sampled, property, left(value, 300) AS text
  RETURN sampled, property, count(text) AS texts, count(DISTINCT text) AS different, collect(DISTINCT text)[..20] AS examples
}
RETURN label, sampled, property, texts, different, examples
ORDER BY sampled, label, property
