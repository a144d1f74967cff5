// What of other data sets holds on to what is to be removed: relationships, and fields that name an entity.
UNWIND $entities AS id
MATCH (node:Entity {id: id})-[relationship]-() WHERE coalesce(relationship.dataset, '') <> $dataset
RETURN 'entity' AS what, id, type(relationship) AS type, relationship.id AS relationship, relationship.dataset AS owner
UNION ALL
UNWIND $sources AS id
MATCH (node:Source {id: id})-[relationship]-() WHERE coalesce(relationship.dataset, '') <> $dataset
RETURN 'source' AS what, id, type(relationship) AS type, relationship.id AS relationship, relationship.dataset AS owner
UNION ALL
UNWIND $passages AS id
MATCH (node:Passage {id: id})-[relationship]-() WHERE coalesce(relationship.dataset, '') <> $dataset
RETURN 'passage' AS what, id, type(relationship) AS type, relationship.id AS relationship, relationship.dataset AS owner
UNION ALL
MATCH (other:Dataset) WHERE other.id <> $dataset
UNWIND coalesce(other.borrowed, []) AS id
WITH other, id WHERE id IN $entities AND NOT EXISTS { (:Entity {id: id})-[{dataset: other.id}]-() }
RETURN 'entity' AS what, id, 'a field' AS type, null AS relationship, other.id AS owner
