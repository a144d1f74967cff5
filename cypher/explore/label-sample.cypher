// Of some labels and the first nodes of each: how many nodes carry the label, and of each property of those that were
// looked at the types of its values, on how many nodes it is, how many values differ, and some of these, cut where they
// are long. From this it is guessed what nodes are called and when they were.
UNWIND model.someNodes() AS found
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
RETURN found.label AS label, found.count AS count, size(found.nodes) AS sampled, properties
