// Which relationships of other data sets hold on to what is to be removed?
UNWIND $entities AS id
MATCH (node:Entity {id: id})-[relationship]-() WHERE coalesce(relationship.dataset, '') <> $dataset
RETURN 'entity' AS what, id, type(relationship) AS type, relationship.dataset AS owner
UNION ALL
UNWIND $sources AS id
MATCH (node:Source {id: id})-[relationship]-() WHERE coalesce(relationship.dataset, '') <> $dataset
RETURN 'source' AS what, id, type(relationship) AS type, relationship.dataset AS owner
UNION ALL
UNWIND $passages AS id
MATCH (node:Passage {id: id})-[relationship]-() WHERE coalesce(relationship.dataset, '') <> $dataset
RETURN 'passage' AS what, id, type(relationship) AS type, relationship.dataset AS owner
