// Which relationships of other data sets hold on to what is to be removed?
UNWIND $entities AS id
MATCH (node:Entity {id: id})-[tie]-() WHERE coalesce(tie.dataset, '') <> $dataset
RETURN 'entity' AS what, id, type(tie) AS type, tie.dataset AS owner
UNION ALL
UNWIND $sources AS id
MATCH (node:Source {id: id})-[tie]-() WHERE coalesce(tie.dataset, '') <> $dataset
RETURN 'source' AS what, id, type(tie) AS type, tie.dataset AS owner
UNION ALL
UNWIND $passages AS id
MATCH (node:Passage {id: id})-[tie]-() WHERE coalesce(tie.dataset, '') <> $dataset
RETURN 'passage' AS what, id, type(tie) AS type, tie.dataset AS owner
