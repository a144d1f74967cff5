// Of some labels and the first nodes of each: of every property the types of its values, on how many of these nodes it is, how
// many values differ, and some of them, cut where they are long; and which labels the nodes carry together. From this it is
// guessed what nodes are called and when they were.
WITH model.someNodes() AS listed
UNWIND listed AS found
CALL (found) {
  UNWIND found.nodes AS node
  UNWIND keys(node) AS property
  WITH property, node[property] AS value
  WITH property, valueType(value) AS type, model.cut(value) AS value
  WITH property, collect(DISTINCT type) AS types, count(*) AS present, collect(DISTINCT value) AS values
  ORDER BY property
  LIMIT 200
  RETURN collect({
    name: property, types: types, present: present, different: size(values), examples: values[..20]
  }) AS properties
}
CALL (found) {
  UNWIND found.nodes AS node
  WITH labels(node) AS labels, count(*) AS count
  ORDER BY count DESC
  LIMIT 20
  RETURN collect({labels: labels, count: count}) AS combinations
}
RETURN found.label AS label, size(found.nodes) AS sampled, properties, combinations
