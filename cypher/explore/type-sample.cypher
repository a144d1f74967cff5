// The same of some relationship types and the first relationships of each, with the labels that these join.
WITH model.someRelationships() AS listed
UNWIND listed AS found
CALL (found) {
  UNWIND found.relationships AS relationship
  UNWIND keys(relationship) AS property
  WITH property, relationship[property] AS value
  WITH property, valueType(value) AS type, model.cut(value) AS value
  WITH property, collect(DISTINCT type) AS types, count(*) AS present, collect(DISTINCT value) AS values
  ORDER BY property
  LIMIT 200
  RETURN collect({
    name: property, types: types, present: present, different: size(values), examples: values[..20]
  }) AS properties
}
CALL (found) {
  UNWIND found.relationships AS relationship
  WITH labels(startNode(relationship)) AS from, labels(endNode(relationship)) AS to, count(*) AS joined
  ORDER BY joined DESC
  LIMIT 50
  RETURN collect({from: from, to: to, count: joined}) AS joins
}
RETURN found.type AS type, size(found.relationships) AS sampled, properties, joins
